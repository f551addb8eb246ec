import { type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { RepRhythm } from './rep-rhythm.ts';

/** How long ago reps were coached last: in the week of today, or so many weeks ago; `never` without any session. */
export const SINCE_BUCKETS = [
  'this-week',
  'to-3-weeks',
  'to-6-weeks',
  'to-10-weeks',
  'over-10-weeks',
  'never',
] as const;
export type SinceBucket = (typeof SINCE_BUCKETS)[number];

const DAYS_OF_3_WEEKS = 21;
const DAYS_OF_6_WEEKS = 42;
const DAYS_OF_10_WEEKS = 70;

/**
 * The bucket of a rep by the day of their last session. Sunday's session is this week's on that Sunday, and last week's on Monday.
 *
 * @example
 * // By hand, on Wednesday 18 March 2026: 16 March is this week; 15 March is 3 days ago, up to 3 weeks; 25 February is 21
 * // days ago, the last of them; 24 February is 22 days ago, 3 to 6 weeks.
 * bucketOf({ lastDay: toDay('2026-02-24'), daysSince: 22 }, toDay('2026-03-18')) // 'to-6-weeks'
 */
export function bucketOf(
  { lastDay, daysSince }: Pick<RepRhythm, 'lastDay' | 'daysSince'>,
  today: Day,
): SinceBucket {
  if (lastDay === null || daysSince === null) return 'never';
  if (lastDay >= weekStartOf(today)) return 'this-week';
  if (daysSince <= DAYS_OF_3_WEEKS) return 'to-3-weeks';
  if (daysSince <= DAYS_OF_6_WEEKS) return 'to-6-weeks';
  return daysSince <= DAYS_OF_10_WEEKS ? 'to-10-weeks' : 'over-10-weeks';
}

/** The reps of each bucket, in their order; every rep is in one. */
export function sinceCoached<Item extends Pick<RepRhythm, 'lastDay' | 'daysSince'>>(
  reps: readonly Item[],
  today: Day,
): ReadonlyMap<SinceBucket, readonly Item[]> {
  return new Map(
    SINCE_BUCKETS.map((bucket) => [bucket, reps.filter((rep) => bucketOf(rep, today) === bucket)]),
  );
}
