import { addDays, type Day, weekStartOf } from '../../../../src/core/domain/calendar/day.ts';
import { laterDay } from '../../../../src/core/insights/plan-frame.ts';

/** The days that an import looks at, both included. */
export type ImportWindow = { readonly from: Day; readonly to: Day };

/**
 * The days that an import begins with: the week that was shown, else the last full week, within the plan; in the plan's
 * first week that week itself.
 */
export function firstWindow(asked: Day | null, today: Day, firstDay: Day): ImportWindow {
  const lastWeek = addDays(weekStartOf(today), -7);
  const wanted = asked ?? lastWeek;
  const isInPlan = addDays(weekStartOf(wanted), 6) >= firstDay;
  const monday = isInPlan ? weekStartOf(wanted) : weekStartOf(laterDay(today, firstDay));
  return { from: laterDay(monday, firstDay), to: addDays(monday, 6) };
}
