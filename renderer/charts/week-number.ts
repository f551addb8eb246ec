import { type Day, daysBetween, weekStartOf } from '../../src/core/domain/calendar/day.ts';

/** Names weeks by their place in the plan: the one that holds its first day is `1`. */
export function weekNumber(firstDay: Day): (weekStart: Day) => string {
  const first = weekStartOf(firstDay);
  return (weekStart) => String(daysBetween(first, weekStart) / 7 + 1);
}
