import type { Day } from '../calendar/day.ts';

/** The id of the one hand-made time entry of a day and category. */
export function handEntryId(day: Day, categoryId: string): string {
  return `hand:${day}:${categoryId}`;
}
