import { civilDate, dayNumber, SECONDS_PER_DAY, startOfWeek } from './civil.ts';
import { expandRule } from './expand-rule.ts';
import type { Rule } from './rule.ts';
import type { WorkBudget } from './work-budget.ts';

/** The series whose first start is judged. */
export type FirstStart = {
  readonly rule: Rule;
  readonly start: number;
  readonly wholeDays: boolean;
  readonly budget: WorkBudget;
};

/** The wall at which the period of the rule that holds the first start ends: its day, week, month or year. */
function periodEnd(rule: Rule, start: number): number {
  const day = Math.floor(start / SECONDS_PER_DAY);
  const { year, month } = civilDate(day);
  if (rule.frequency === 'YEARLY') return dayNumber(year + 1, 1, 1) * SECONDS_PER_DAY;
  if (rule.frequency === 'MONTHLY') return dayNumber(year, month + 1, 1) * SECONDS_PER_DAY;
  if (rule.frequency === 'WEEKLY') return (startOfWeek(day, rule.weekStart) + 7) * SECONDS_PER_DAY;
  return (day + 1) * SECONDS_PER_DAY;
}

/**
 * Whether a first start that its rule passes by is an occurrence all the same; false where the rule gives it,
 * since it needs no help then. RFC 5545 wants the two in step and leaves the rest undefined, and readers differ.
 * Here it counts when the rule goes on in the same period (a Tuesday before Wednesday and Friday of that week),
 * and not when nothing follows there (a Sunday on which somebody set up a series for weekdays).
 */
export function countsBesideRule({ rule, start, wholeDays, budget }: FirstStart): boolean {
  const endless = { ...rule, until: null, count: null };
  const to = periodEnd(rule, start);
  const rest = expandRule({
    rule: endless,
    start,
    wholeDays,
    from: start,
    to,
    until: Number.POSITIVE_INFINITY,
    budget,
  });
  if (!rest.ok) return false;
  const [next] = rest.starts;
  return next !== undefined && next !== start;
}
