import type { TimeCategory } from '../domain/audit/time-category.ts';
import { addDays, type Day } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';

/** How far back use is counted. */
const RECENT_DAYS = 28;

/**
 * The categories that are offered, those first under which time was recorded most often in the last four weeks, the
 * others in their order.
 */
export function oftenUsedCategories(records: RecordsView, today: Day): TimeCategory[] {
  const since = addDays(today, -RECENT_DAYS);
  const uses = new Map<string, number>();
  for (const { categoryId, day } of records.all('time-entry')) {
    if (day >= since) uses.set(categoryId, (uses.get(categoryId) ?? 0) + 1);
  }
  return records
    .all('time-category')
    .filter(({ archived }) => !archived)
    .sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0) || a.order - b.order);
}
