import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { fail, type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';
import { writeDuration } from '../../../src/core/interchange/duration/write-duration.ts';
import { type Cells, cellOf, importedOf, minutesOf } from './week-cells.ts';
import type { WeekColumn } from './week-columns.ts';

/** One entry of the command that records time: what the hand's part of a cell becomes, 0 for none. */
export type TimeChange = { readonly day: Day; readonly categoryId: string; readonly minutes: number };

/** Whole minutes in `count` parts that differ by one at most. `spreadEvenly(62, 5)` is `[13, 13, 12, 12, 12]`. */
export function spreadEvenly(minutes: number, count: number): number[] {
  const each = Math.floor(minutes / count);
  const over = minutes - each * count;
  return Array.from({ length: count }, (_, index) => (index < over ? each + 1 : each));
}

/**
 * What has to change for a cell to show a total: the hand's part is what the calendar and the timer leave of it.
 * @returns no changes when it shows the total already; a problem when more was brought in than is to be there
 */
export function changesToTotal(
  cells: Cells,
  categoryId: string,
  column: WeekColumn,
  total: number,
): Outcome<TimeChange[]> {
  if (column.into.length === 0 || minutesOf(cells, [categoryId], column.days) === total) return succeed([]);
  const imported = importedOf(cells, categoryId, column.days);
  if (total < imported) {
    return fail({
      code: 'less-than-imported',
      message: `${writeDuration(imported)} of this is painted in Hours, or came from the calendar or the timer.`,
      remedy: `Enter ${writeDuration(imported)} or more, or change it in Hours.`,
    });
  }
  const parts = spreadEvenly(total - imported, column.into.length);
  return succeed(
    column.days
      .map((day) => ({ day, categoryId, minutes: parts[column.into.indexOf(day)] ?? 0 }))
      .filter(({ day, minutes }) => cellOf(cells, categoryId, day).hand !== minutes),
  );
}

/** What has to change so that no category has minutes by hand on some days. */
export function changesToClear(
  cells: Cells,
  categoryIds: readonly string[],
  days: readonly Day[],
): TimeChange[] {
  return categoryIds.flatMap((categoryId) =>
    days
      .filter((day) => cellOf(cells, categoryId, day).hand > 0)
      .map((day) => ({ day, categoryId, minutes: 0 })),
  );
}

/**
 * What has to change for days to show what other days show, category by category, `stepBack` days earlier. A category
 * without minutes there stays as it is here, so that nothing entered is lost. Days not in `days` take nothing.
 */
export function changesToCopy(
  cells: Cells,
  categoryIds: readonly string[],
  days: readonly Day[],
  stepBack: number,
): TimeChange[] {
  return categoryIds.flatMap((categoryId) =>
    days.flatMap((day) => {
      const from = minutesOf(cells, [categoryId], [addDays(day, -stepBack)]);
      const { hand, imported } = cellOf(cells, categoryId, day);
      const minutes = Math.max(0, from - imported);
      return from > 0 && minutes !== hand ? [{ day, categoryId, minutes }] : [];
    }),
  );
}
