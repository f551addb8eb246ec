import type { Day } from '../../src/core/domain/calendar/day.ts';

/** Names weeks by their place in the plan: the first of them is `1`. */
export function weekNumber(weekStarts: readonly Day[]): (weekStart: Day) => string {
  const places = new Map(weekStarts.map((weekStart, index) => [weekStart, `${index + 1}`]));
  return (weekStart) => places.get(weekStart) ?? '';
}
