import type { TimeEntry } from '../../domain/audit/time-entry.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';

/** The time entries of some days as a command changes them, day by day, before they are drafted. */
export type DayEntries = {
  of(day: Day): readonly TimeEntry[];
  set(day: Day, entries: readonly TimeEntry[]): void;
  /** Drafts what has become of the days. */
  putInto(draft: Draft): void;
};

/** Takes up the time entries of the records by day. */
export function dayEntries(records: RecordsView): DayEntries {
  const days = new Map<Day, { readonly before: readonly TimeEntry[]; after: readonly TimeEntry[] }>();
  const open = (day: Day) => {
    const known = days.get(day);
    if (known) return known;
    const before = records.all('time-entry').filter((entry) => entry.day === day);
    const opened = { before, after: before };
    days.set(day, opened);
    return opened;
  };
  return {
    of: (day) => open(day).after,
    set: (day, entries) => {
      open(day).after = entries;
    },
    putInto: (draft) => {
      for (const { before, after } of days.values()) {
        const kept = new Set(after.map(({ id }) => id));
        for (const { id } of before) if (!kept.has(id)) draft.remove('time-entry', id);
        for (const entry of after) draft.put('time-entry', entry);
      }
    },
  };
}
