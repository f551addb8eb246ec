import type { Day } from '../domain/calendar/day.ts';
import type { Rep } from '../domain/rep/rep.ts';
import type { RecordsView } from '../records/records.ts';

/** Minutes with one rep: coaching, supervising, and all other working time in which they took part. */
export type RepMinutes = {
  readonly rep: Rep;
  readonly coaching: number;
  readonly supervising: number;
  readonly other: number;
};

/**
 * The minutes of a span, both days included, that were spent with each rep, as far as entries say who was there: those
 * from a calendar do. An hour with three reps is an hour for each of them, so that the minutes of all don't add up to the
 * manager's time. Active reps stand there with nothing too; one who left only with minutes. Most coaching first.
 * @example
 * // Tuesday: 45 min one-to-one with Ana; Wednesday: 60 min pipeline review with Ana and Ben.
 * minutesByRep(records, monday, sunday) // Ana: coaching 45, supervising 60; Ben: coaching 0, supervising 60
 */
export function minutesByRep(records: RecordsView, from: Day, to: Day): RepMinutes[] {
  const sums = new Map(
    records.all('rep').map((rep) => [rep.id, { rep, coaching: 0, supervising: 0, other: 0 }]),
  );
  for (const { day, repIds, categoryId, minutes } of records.all('time-entry')) {
    if (day < from || day > to || repIds.length === 0) continue;
    const category = records.get('time-category', categoryId);
    if (category && !category.working) continue;
    const part =
      category?.group === 'coaching' || category?.group === 'supervising' ? category.group : 'other';
    for (const id of new Set(repIds)) {
      const sum = sums.get(id);
      if (sum) sum[part] += minutes;
    }
  }
  return [...sums.values()]
    .filter(
      ({ rep, coaching, supervising, other }) =>
        rep.status === 'active' || coaching + supervising + other > 0,
    )
    .sort((a, b) => b.coaching - a.coaching || b.supervising - a.supervising || a.rep.order - b.rep.order);
}
