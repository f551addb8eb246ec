import { addDays, type Day, daysFrom, weeksFrom } from '../domain/calendar/day.ts';
import { isWorkingDay } from '../domain/plan/working-day.ts';
import type { RecordsView } from '../records/records.ts';
import { middleOfWeek, planFrame } from './plan-frame.ts';
import { shareOf } from './proportion.ts';
import { reclaimPlan } from './reclaim-plan.ts';
import { minutesOfRhythm, rhythmOn } from './rhythm-in-force.ts';
import { type ShareBand, shareBand } from './time-share.ts';

/** So many weeks are looked at, this one and those to come. */
const WEEKS_AHEAD = 8;

/** A week to come: what the rhythm takes of its working minutes, days off left out. Excused weeks plan nothing. */
export type FitWeek = {
  readonly weekStart: Day;
  readonly minutes: number;
  readonly workingMinutes: number;
  readonly daysOff: number;
  readonly excused: boolean;
  readonly share: number | null;
  readonly band: ShareBand | null;
};

/**
 * Whether a rhythm fits. Minutes are minutes of a week.
 *
 * - `minutes` is what the rhythm takes on average, `workingMinutes` a week without days off, `share` the one of the other
 * - `available` is what was measured as coaching and what has been freed since; null where nothing is measured
 * - `missing` is what the rhythm takes beyond that, 0 when it fits
 */
export type RhythmFit = {
  readonly minutes: number;
  readonly workingMinutes: number;
  readonly share: number | null;
  readonly band: ShareBand | null;
  readonly available: number | null;
  readonly coachingMeasured: number | null;
  readonly freed: number;
  readonly missing: number;
  readonly weeks: readonly FitWeek[];
};

/**
 * The rhythm in force against the working week, against each of the next weeks with its days off, and against the hours
 * that there are for it.
 *
 * @example
 * // By hand: four reps weekly for 45 min, two every other week for 30, the team weekly for 60: 180 + 30 + 60 = 270 min.
 * // Of five days of 480 min that is 270 / 2,400 = 11%; in a week with one day off 270 / 1,920 = 14%.
 * // Measured were 120 min of coaching, and 90 have been freed: 270 - 210 = 60 min are missing.
 * rhythmFit(records, today).missing // 60
 */
export function rhythmFit(records: RecordsView, today: Day): RhythmFit {
  const { working, workingDaysPerWeek, minutesPerDay } = planFrame(records, today);
  const excused = new Set(records.all('excused-week').map(({ weekStart }) => weekStart));
  const minutes = minutesOfRhythm(rhythmOn(records, today));
  const workingMinutes = workingDaysPerWeek * minutesPerDay;
  const { base, freed } = reclaimPlan(records, today);
  const available = base === null ? null : base.coachingMinutes + freed;
  const weeks = weeksFrom(today, addDays(today, 7 * (WEEKS_AHEAD - 1))).map((weekStart): FitWeek => {
    const days = daysFrom(weekStart, addDays(weekStart, 6)).filter((day) =>
      isWorkingDay(working, day),
    ).length;
    const planned = excused.has(weekStart) ? 0 : minutesOfRhythm(rhythmOn(records, middleOfWeek(weekStart)));
    return {
      weekStart,
      minutes: planned,
      workingMinutes: days * minutesPerDay,
      daysOff: workingDaysPerWeek - days,
      excused: excused.has(weekStart),
      ...banded(planned, days * minutesPerDay),
    };
  });
  return {
    minutes,
    workingMinutes,
    ...banded(minutes, workingMinutes),
    available,
    coachingMeasured: base?.coachingMinutes ?? null,
    freed,
    missing: available === null ? 0 : Math.max(0, minutes - available),
    weeks,
  };
}

function banded(minutes: number, of: number): { share: number | null; band: ShareBand | null } {
  const share = shareOf(minutes, of);
  return { share, band: share === null ? null : shareBand(share) };
}
