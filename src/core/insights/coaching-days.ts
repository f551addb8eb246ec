import { type Day, daysBetween } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import { laterDay, planFrame } from './plan-frame.ts';

/** A rep's minutes of coaching on each day of the plan, team sessions included; index 0 is the plan's first day. */
export type RepDays = { readonly repId: string; readonly minutes: Uint16Array; readonly total: number };

/** The days of the plan, from its first to its last, and of every active rep. `today` is the index of today, which may lie outside. */
export type CoachingDays = {
  readonly firstDay: Day;
  readonly days: number;
  readonly today: number;
  readonly reps: readonly RepDays[];
};

/** The most minutes that a day is worth saying of: a whole one. */
const MINUTES_OF_A_DAY = 1440;

/**
 * Minutes of coaching by rep and day over the plan. A session counts whole for each of its reps; what is dated after today,
 * or outside the plan, doesn't count.
 *
 * @example
 * // By hand: a plan from 2 March. Ana 30 min on 3 March, and with Ben 60 min the same day: Ana 90 on day index 1, Ben 60.
 * coachingDays(records, today).reps[0]?.minutes[1] // 90
 */
export function coachingDays(records: RecordsView, today: Day): CoachingDays {
  const { axis } = planFrame(records, today);
  const days = daysBetween(axis.firstDay, laterDay(axis.lastDay, axis.firstDay)) + 1;
  const reps = [...records.all('rep')]
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.order - b.order);
  const byRep = new Map(reps.map(({ id }) => [id, new Uint16Array(days)]));
  for (const { day, minutes, repIds } of records.all('session')) {
    if (day > today || day < axis.firstDay || day > axis.lastDay) continue;
    const index = daysBetween(axis.firstDay, day);
    for (const repId of new Set(repIds)) {
      const ofRep = byRep.get(repId);
      if (ofRep) ofRep[index] = Math.min(MINUTES_OF_A_DAY, (ofRep[index] ?? 0) + minutes);
    }
  }
  return {
    firstDay: axis.firstDay,
    days,
    today: daysBetween(axis.firstDay, today),
    reps: [...byRep].map(([repId, minutes]) => ({
      repId,
      minutes,
      total: minutes.reduce((sum, each) => sum + each, 0),
    })),
  };
}
