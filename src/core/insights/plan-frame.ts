import { addDays, compareDays, type Day, weeksFrom } from '../domain/calendar/day.ts';
import { type PlanAxis, planAxis, planDayOf } from '../domain/plan/plan-axis.ts';
import type { Transition } from '../domain/plan/transition.ts';
import { type WorkingCalendar, workingCalendar } from '../domain/plan/working-day.ts';
import type { RecordsView } from '../records/records.ts';

/** What every insight measures against: the plan's axis, and which days are worked for how long. */
export type PlanFrame = {
  readonly axis: PlanAxis;
  readonly working: WorkingCalendar;
  readonly workingDaysPerWeek: number;
  readonly minutesPerDay: number;
};

const STANDARD_PLAN: Pick<Transition, 'phaseDays' | 'workingDays' | 'minutesPerDay'> = {
  phaseDays: [30, 30, 30],
  workingDays: [1, 2, 3, 4, 5],
  minutesPerDay: 480,
};

/**
 * The frame of the records' transition. Records without one (a plan that isn't started) are measured against an empty
 * standard plan that starts on `today`, so that an insight has nothing to fail on.
 */
export function planFrame(records: RecordsView, today: Day): PlanFrame {
  const plan = records.all('transition')[0] ?? { ...STANDARD_PLAN, firstDay: today };
  return {
    axis: planAxis(plan, records.all('excused-week')),
    working: workingCalendar(plan, records.all('holiday')),
    workingDaysPerWeek: new Set(plan.workingDays).size,
    minutesPerDay: plan.minutesPerDay,
  };
}

/**
 * Whether a day belongs to the 90 days that run: not to a cycle before them. The first cycle has every day, also those before a
 * first week that was excused later.
 */
export function isOfThisCycle(records: RecordsView): (day: Day) => boolean {
  const firstDay = records.all('transition')[0]?.firstDay;
  return (day) => firstDay === undefined || day >= firstDay;
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return compareDays(a, b) < 0 ? b : a;
}

/**
 * The day that decides to which span a week belongs: its Wednesday, the middle of the working week.
 * A phase that begins on a Thursday has its first week in the week after.
 */
export function middleOfWeek(weekStart: Day): Day {
  return addDays(weekStart, 2);
}

/** The day of the plan on which a week begins: 1 for the week that holds the first day, on whichever weekday that is. */
export function planDayFromOf(axis: PlanAxis, weekStart: Day): number {
  return planDayOf(axis, laterDay(weekStart, axis.firstDay));
}

/** The Mondays of the plan's weeks, and of the weeks after its end up to `latest`, the last day with something to show. */
export function planWeeks(axis: PlanAxis, latest: Day | null): Day[] {
  return weeksFrom(axis.firstDay, laterDay(latest ?? axis.lastDay, axis.lastDay));
}
