import { addDays, type Day } from '../domain/calendar/day.ts';
import type { SustainCheck, SustainPlan } from '../domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../domain/permanent/sustain-plan-id.ts';
import type { RecordsView } from '../records/records.ts';
import { coachingFrequency, rhythmKeptIn } from './coaching-frequency.ts';
import { MEASURED_FROM, weeklyTimeShare } from './time-share.ts';

/** Days after the plan's end on which one looks whether it holds, unless others are chosen. Our own choice: monthly for a quarter. */
const CHECKS_AFTER_DAYS = [30, 60, 90];

/** The days that a plan ending on `lastDay` begins with. `proposedChecks(toDay('2026-05-30'))[0]` is 29 June. */
export function proposedChecks(lastDay: Day): SustainCheck[] {
  return CHECKS_AFTER_DAYS.map((days) => ({ day: addDays(lastDay, days), doneOn: null, note: '' }));
}

/** The earliest check whose day has come and that nobody has looked at; null when there is none. */
export function sustainCheckDue(records: RecordsView, today: Day): SustainCheck | null {
  const checks = records.get('sustain-plan', SUSTAIN_PLAN_ID)?.checks ?? [];
  return checks.filter(({ day, doneOn }) => doneOn === null && day <= today).sort(byDay)[0] ?? null;
}

function byDay(a: SustainCheck, b: SustainCheck): number {
  return a.day < b.day ? -1 : 1;
}

/** Weeks that a look back is taken over. Our own choice: a month forgives one bad week. */
const LOOKED_BACK_WEEKS = 4;

/** A line that was drawn and what is measured against it. `slipped` is null where nothing is drawn or nothing measured. */
export type SustainLine = {
  readonly value: number | null;
  readonly count: number;
  readonly least: number | null;
  readonly slipped: boolean | null;
};

/**
 * Whether it holds: the coaching share of the latest measured week and the rhythm kept over the last four weeks, against the
 * lines that the manager drew. Shares are 0 to 1; `count` are recorded minutes and rep-weeks.
 *
 * @example
 * // By hand: least rhythm 80%. In the last four weeks 20 rep-weeks were planned and 15 kept: .75, so it has slipped.
 * sustainLines(records, today).rhythm // { value: 0.75, count: 20, least: 0.8, slipped: true }
 */
export function sustainLines(
  records: RecordsView,
  today: Day,
): { readonly share: SustainLine; readonly rhythm: SustainLine } {
  const plan = records.get('sustain-plan', SUSTAIN_PLAN_ID);
  const week = weeklyTimeShare(records, today).findLast(({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
  const since = addDays(today, -7 * LOOKED_BACK_WEEKS);
  const { kept, of } = rhythmKeptIn(coachingFrequency(records, today).reps, (start) => start > since);
  return {
    share: lineOf(week?.coachingShare ?? null, week?.recordedMinutes ?? 0, plan?.leastShare),
    rhythm: lineOf(of === 0 ? null : kept / of, of, plan?.leastRhythm),
  };
}

function lineOf(
  value: number | null,
  count: number,
  percent: SustainPlan['leastShare'] | undefined,
): SustainLine {
  const least = percent === null || percent === undefined ? null : percent / 100;
  return { value, count, least, slipped: value === null || least === null ? null : value < least };
}
