import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import type { RecordsView } from '../../../src/core/records/records.ts';

/**
 * The minutes of one category on one day: `hand` entered as a total, and `imported` standing at a time of day, since they
 * were painted or came from a calendar or a timer. A total typed into the cell changes the first and never the second.
 */
export type CellMinutes = { readonly hand: number; readonly imported: number };

/** The minutes of a span of days, by category and day; what isn't in it is nothing. */
export type Cells = ReadonlyMap<string, CellMinutes>;

const NOTHING: CellMinutes = { hand: 0, imported: 0 };

function keyOf(categoryId: string, day: Day): string {
  return `${day} ${categoryId}`;
}

/** Gathers the entries of the days from `from` to `to`, both included. */
export function cellsOf(records: RecordsView, from: Day, to: Day): Cells {
  const cells = new Map<string, CellMinutes>();
  for (const { categoryId, day, minutes, source, start } of records.all('time-entry')) {
    if (day < from || day > to) continue;
    const key = keyOf(categoryId, day);
    const { hand, imported } = cells.get(key) ?? NOTHING;
    cells.set(
      key,
      source === 'hand' && start === null
        ? { hand: hand + minutes, imported }
        : { hand, imported: imported + minutes },
    );
  }
  return cells;
}

/** The seven days of a week, from its Monday. */
export function daysOfWeek(weekStart: Day): Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(weekStart, step));
}

/** The minutes of a category on a day, apart by where they came from. */
export function cellOf(cells: Cells, categoryId: string, day: Day): CellMinutes {
  return cells.get(keyOf(categoryId, day)) ?? NOTHING;
}

/** All minutes of some categories on some days. */
export function minutesOf(cells: Cells, categoryIds: readonly string[], days: readonly Day[]): number {
  let sum = 0;
  for (const id of categoryIds) {
    for (const day of days) {
      const { hand, imported } = cellOf(cells, id, day);
      sum += hand + imported;
    }
  }
  return sum;
}

/** The minutes of a category on some days that were painted, or that a calendar or a timer brought in. */
export function importedOf(cells: Cells, categoryId: string, days: readonly Day[]): number {
  return days.reduce((sum, day) => sum + cellOf(cells, categoryId, day).imported, 0);
}
