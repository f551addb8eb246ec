import {
  type CalendarEntry,
  categoryIdOf,
  isCountable,
  timeEntryIdOf,
} from '../../domain/audit/calendar-entry.ts';
import { type Overlapping, overlappingGroups } from '../../domain/audit/overlapping-groups.ts';
import { settleOverlaps } from '../../domain/audit/settle-overlaps.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';

function acceptedOf(records: RecordsView, draft: Draft): CalendarEntry[] {
  return records
    .all('calendar-entry')
    .map(({ id }) => draft.get('calendar-entry', id))
    .filter((entry) => entry !== undefined)
    .filter((entry) => entry.state === 'accepted' && isCountable(entry));
}

function putTime(records: RecordsView, draft: Draft, entry: CalendarEntry, minutes: number): void {
  const id = timeEntryIdOf(entry.id);
  const categoryId = categoryIdOf(entry);
  if (minutes === 0 || categoryId === null) {
    draft.remove('time-entry', id);
    return;
  }
  const repIds = entry.people.flatMap(({ repId }) =>
    repId !== null && records.get('rep', repId) ? [repId] : [],
  );
  draft.put('time-entry', {
    id,
    day: entry.day,
    categoryId,
    minutes,
    start: entry.start,
    repIds: [...new Set(repIds)],
    note: entry.summary,
    source: 'calendar',
  });
}

/**
 * Brings the time entries of accepted calendar entries around some days up to date: every minute counts once, whatever
 * was accepted or dismissed in which order. An entry whose minutes all go to others keeps no time entry.
 */
export function settleAccepted(records: RecordsView, draft: Draft, days: Iterable<Day>): void {
  const near = new Set([...days].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]));
  for (const group of overlappingGroups(acceptedOf(records, draft))) {
    if (!group.some(({ entry }) => near.has(entry.day))) continue;
    const minutes = settleOverlaps(group);
    group.forEach(({ entry }: Overlapping<CalendarEntry>, index) => {
      putTime(records, draft, entry, minutes[index] ?? 0);
    });
  }
}
