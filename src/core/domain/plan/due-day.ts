import type { Day } from '../calendar/day.ts';
import type { Milestone } from './milestone.ts';
import { calendarDayOf, type PlanAxis } from './plan-axis.ts';
import { onWorkingDay, type WorkingCalendar } from './working-day.ts';

/** The length in days for which milestone offsets are written. */
export const NOMINAL_PHASE_DAYS = 30;

/**
 * The day on which a milestone is due: the day that the user set, else its offset scaled to the phase's length and
 * moved to a working day within the phase.
 *
 * @example
 * // offset 15 of 30 in a phase of 20 days is the phase's 10th day
 * dueDay(milestone, axis, calendar)
 */
export function dueDay(
  milestone: Pick<Milestone, 'phase' | 'dueOffset' | 'dueDay'>,
  axis: PlanAxis,
  calendar: WorkingCalendar,
): Day {
  if (milestone.dueDay !== null) return milestone.dueDay;
  const span = axis.phases[(milestone.phase - 1) as 0 | 1 | 2];
  const length = span.lastPlanDay - span.firstPlanDay + 1;
  const scaled = Math.round(
    (Math.min(milestone.dueOffset, NOMINAL_PHASE_DAYS) * length) / NOMINAL_PHASE_DAYS,
  );
  const planDay = span.firstPlanDay + Math.min(length, Math.max(1, scaled)) - 1;
  return onWorkingDay(calendar, calendarDayOf(axis, planDay), span.to);
}
