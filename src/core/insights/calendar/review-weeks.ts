import { isCountable } from '../../domain/audit/calendar-entry.ts';
import { type Day, weekStartOf } from '../../domain/calendar/day.ts';
import type { RecordsView } from '../../records/records.ts';

/** A week with calendar entries: how many there are that can count, and how many are undecided. */
export type ReviewWeek = { readonly weekStart: Day; readonly entries: number; readonly open: number };

/** The weeks with calendar entries, earliest first. */
export function reviewWeeks(records: RecordsView): ReviewWeek[] {
  const weeks = new Map<Day, { entries: number; open: number }>();
  for (const entry of records.all('calendar-entry')) {
    if (!isCountable(entry)) continue;
    const weekStart = weekStartOf(entry.day);
    const known = weeks.get(weekStart) ?? { entries: 0, open: 0 };
    const isOpen = entry.state === 'proposed' ? 1 : 0;
    weeks.set(weekStart, { entries: known.entries + 1, open: known.open + isOpen });
  }
  return [...weeks]
    .map(([weekStart, counts]) => ({ weekStart, ...counts }))
    .sort((a, b) => (a.weekStart < b.weekStart ? -1 : 1));
}
