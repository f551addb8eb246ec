import { type CalendarEntry, needsAnotherLook } from '../../domain/audit/calendar-entry.ts';
import type { RecordsView } from '../../records/records.ts';

/** Decided entries that the calendar has changed or no longer has, and that nobody looked at since; earliest first. */
export function unsettledEntries(records: RecordsView): CalendarEntry[] {
  return records
    .all('calendar-entry')
    .filter(needsAnotherLook)
    .sort((a, b) => {
      const [first, second] = [a.start ?? a.day, b.start ?? b.day];
      return first < second ? -1 : first > second ? 1 : 0;
    });
}
