import type { Day } from '../../domain/calendar/day.ts';
import type { DataCell, DataColumn, DataTable } from '../../interchange/data-out/data-table.ts';
import type { RecordsView } from '../../records/records.ts';

/** What is asked for: figures as of `today`, and private notes only when they are wanted. */
export type DataOutOptions = { readonly today: Day; readonly withPrivateNotes: boolean };

/** How the records of one plan become the rows of a table. */
export type PlanTable = Pick<DataTable, 'kind' | 'title' | 'columns'> & {
  readonly rowsOf: (records: RecordsView, options: DataOutOptions) => readonly (readonly DataCell[])[];
};

/** A column. `column('Length', 'whole', 'min')` is headed `Length (min)`. */
export const column = (title: string, type: DataColumn['type'], unit?: string): DataColumn =>
  unit === undefined ? { title, type } : { title, type, unit };

const HYPHENED: readonly string[] = ['one-to-one', 'goal-setting'];

/** A saved key as the word that the page shows. `wordOfKey('in-the-moment')` is `In the moment`. */
export function wordOfKey(key: string): string {
  const words = HYPHENED.includes(key) ? key : key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The names of reps, also of those who left, in one cell. */
export function repNames(records: RecordsView, repIds: readonly string[]): string {
  return repIds.map((id) => records.get('rep', id)?.name ?? 'Somebody who was removed').join(', ');
}

/** A note for its cell: one that is private is there only when private notes are wanted. */
export function noteCell(
  { note, noteIsPrivate }: { readonly note: string; readonly noteIsPrivate: boolean },
  { withPrivateNotes }: DataOutOptions,
): DataCell {
  return noteIsPrivate && !withPrivateNotes ? null : note;
}

/** Orders days from the earliest on. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Records from the earliest day on. */
export function byDay<T extends { readonly day: Day }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareDays(a.day, b.day));
}
