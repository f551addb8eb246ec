import { addDays, type Day, daysBetween, weekStartOf } from '../calendar/day.ts';
import { PHASE_NUMBERS, type PhaseNumber } from './phase-number.ts';
import type { ExcusedWeek } from './time-off.ts';
import type { Transition } from './transition.ts';

/** A phase on the calendar, both days included. `firstPlanDay` to `lastPlanDay` are its days of 90. */
export type PhaseSpan = {
  readonly phase: PhaseNumber;
  readonly from: Day;
  readonly to: Day;
  readonly firstPlanDay: number;
  readonly lastPlanDay: number;
};

/**
 * The axis of the plan: plan days 1 to `days` (90 unless the user chose other lengths) laid on the calendar.
 *
 * Every calendar day from `firstDay` to `lastDay` is a plan day, weekends too, except the days of excused weeks that
 * shift the plan: on those the plan pauses.
 */
export type PlanAxis = {
  readonly days: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly phases: readonly [PhaseSpan, PhaseSpan, PhaseSpan];
  /** Calendar day of each plan day; index 0 is plan day 1. */
  readonly calendar: readonly Day[];
};

/** The Mondays of the excused weeks during which the plan pauses. */
function pausedWeeks(weeks: readonly ExcusedWeek[]): Set<Day> {
  return new Set(weeks.filter((week) => week.shiftsPlan).map((week) => week.weekStart));
}

type Lengths = Pick<Transition, 'firstDay' | 'phaseDays'>;

/** The latest axis of each plan: nearly every measure asks for it, and records that are the same objects give the same one. */
const known = new WeakMap<
  Lengths,
  { readonly excusedWeeks: readonly ExcusedWeek[]; readonly axis: PlanAxis }
>();

/**
 * Lays the plan on the calendar.
 *
 * @example
 * // from Monday 2 March 2026 with 30/30/30 days and nothing excused
 * planAxis(transition, []).lastDay // '2026-05-30'
 * // the week of 6 April excused with a shift: seven days later
 * planAxis(transition, [easterWeek]).lastDay // '2026-06-06'
 */
export function planAxis(transition: Lengths, excusedWeeks: readonly ExcusedWeek[]): PlanAxis {
  const latest = known.get(transition);
  if (latest?.excusedWeeks === excusedWeeks) return latest.axis;
  const axis = axisOf(transition, excusedWeeks);
  known.set(transition, { excusedWeeks, axis });
  return axis;
}

function axisOf(transition: Lengths, excusedWeeks: readonly ExcusedWeek[]): PlanAxis {
  const paused = pausedWeeks(excusedWeeks);
  const days = transition.phaseDays.reduce((sum, length) => sum + length, 0);
  const calendar: Day[] = [];
  for (let day = transition.firstDay; calendar.length < days; day = addDays(day, 1)) {
    if (!paused.has(weekStartOf(day))) calendar.push(day);
  }
  let before = 0;
  const phases = PHASE_NUMBERS.map((phase): PhaseSpan => {
    const firstPlanDay = before + 1;
    const lastPlanDay = before + transition.phaseDays[(phase - 1) as 0 | 1 | 2];
    before = lastPlanDay;
    return {
      phase,
      firstPlanDay,
      lastPlanDay,
      from: dayAt(calendar, firstPlanDay),
      to: dayAt(calendar, lastPlanDay),
    };
  });
  return {
    days,
    firstDay: dayAt(calendar, 1),
    lastDay: dayAt(calendar, days),
    phases: phases as unknown as PlanAxis['phases'],
    calendar,
  };
}

function dayAt(calendar: readonly Day[], planDay: number): Day {
  const day = calendar[planDay - 1];
  if (day === undefined) throw new RangeError(`No plan day ${planDay}: the plan has ${calendar.length}`);
  return day;
}

/**
 * Which day of the plan a calendar day is: 1 on the first day, 0 or less before it, more than `days` after the plan's
 * end. On a day on which the plan pauses it is the number of the last plan day before the pause.
 */
export function planDayOf(axis: PlanAxis, day: Day): number {
  if (day < axis.firstDay) return 1 - daysBetween(day, axis.firstDay);
  if (day > axis.lastDay) return axis.days + daysBetween(axis.lastDay, day);
  let low = 0;
  let high = axis.calendar.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((axis.calendar[middle] as Day) <= day) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The calendar day of a plan day. Plan days before 1 and after the last are counted on from the ends. */
export function calendarDayOf(axis: PlanAxis, planDay: number): Day {
  if (planDay < 1) return addDays(axis.firstDay, planDay - 1);
  if (planDay > axis.days) return addDays(axis.lastDay, planDay - axis.days);
  return dayAt(axis.calendar, planDay);
}

/** The phase that holds a calendar day; days before the plan belong to the first phase, days after it to the last. */
export function phaseOf(axis: PlanAxis, day: Day): PhaseSpan {
  const [first, second, third] = axis.phases;
  if (day < second.from) return first;
  return day < third.from ? second : third;
}

/** Whether the plan pauses on a day: it lies between first and last day but is no plan day. */
export function isPaused(axis: PlanAxis, day: Day): boolean {
  if (day < axis.firstDay || day > axis.lastDay) return false;
  return axis.calendar[planDayOf(axis, day) - 1] !== day;
}
