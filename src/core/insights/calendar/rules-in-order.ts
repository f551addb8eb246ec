import type { SavedRule } from '../../domain/audit/calendar-settings.ts';
import type { RecordsView } from '../../records/records.ts';

/** The manager's rules in the order in which they are asked. */
export function rulesInOrder(records: RecordsView): SavedRule[] {
  return [...records.all('category-rule')].sort((a, b) => a.order - b.order);
}
