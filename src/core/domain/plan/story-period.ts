import { addDays, type Day, isDay } from '../calendar/day.ts';
import { type Period, quarterOf } from '../outcome/periods.ts';
import { type PlanAxis, phaseOf } from './plan-axis.ts';

/**
 * Which days a look back is about:
 * - `start`: the plan's first day to today
 * - `phase`: the phase that today lies in, up to today
 * - `weeks`: the last four weeks, today included
 * - `quarter`: the quarter of the calendar that today lies in, up to today
 * - `plan`: the days of the plan, without what came after
 * - two days: any other span
 */
export type PeriodChoice = 'start' | 'phase' | 'weeks' | 'quarter' | 'plan' | Period;

const WEEKS = 28;

/** So long after the plan's end its days are still what one looks back on first: a month. */
const STILL_NEAR = 30;

function earlierDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The days of a choice; never after today, and at least one. */
export function periodOf(choice: PeriodChoice, axis: PlanAxis, today: Day): Period {
  switch (choice) {
    case 'start':
      return { from: earlierDay(axis.firstDay, today), to: today };
    case 'phase': {
      const { from, to } = phaseOf(axis, today);
      return { from: earlierDay(from, today), to: earlierDay(to, today) };
    }
    case 'weeks':
      return { from: addDays(today, 1 - WEEKS), to: today };
    case 'quarter':
      return { from: quarterOf(today).from, to: today };
    case 'plan':
      return { from: earlierDay(axis.firstDay, today), to: earlierDay(axis.lastDay, today) };
    default:
      return { from: earlierDay(choice.from, today), to: earlierDay(choice.to, today) };
  }
}

/** What one looks back on unless one chooses: the plan while it runs and shortly after, later the quarter. */
export function usualChoice(axis: PlanAxis, today: Day): PeriodChoice {
  return today <= addDays(axis.lastDay, STILL_NEAR) ? 'start' : 'quarter';
}

/** A choice as it stands in an address. `writeChoice({ from: '2026-03-02', to: '2026-04-05' })` is `2026-03-02..2026-04-05`. */
export function writeChoice(choice: PeriodChoice): string {
  return typeof choice === 'string' ? choice : `${choice.from}..${choice.to}`;
}

/** The choice that an address names; null for anything else, and for a span that ends before it begins. */
export function readChoice(text: string | undefined): PeriodChoice | null {
  if (text === 'start' || text === 'phase' || text === 'weeks' || text === 'quarter' || text === 'plan')
    return text;
  const [from = '', to = ''] = (text ?? '').split('..');
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}
