import {
  type CalendarEntry,
  categoryIdOf,
  isCountable,
  lookedAt,
} from '../../domain/audit/calendar-entry.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { settleAccepted } from './settle-accepted.ts';

/** A calendar entry that is to be accepted, and under what; null takes what holds for it already. */
export type Acceptance = { readonly id: string; readonly categoryId: string | null };

/**
 * What becomes of time that was entered otherwise on the days of accepted entries: the calendar takes its place, or both
 * count, since they are different work.
 */
export type OtherTime = 'replace' | 'keep';

function notCountable(): Problem {
  return {
    code: 'calendar-entry-not-countable',
    message:
      'An entry that lasts whole days says nothing about how the hours were spent, so it can’t be counted.',
    remedy: 'Dismiss it, or enter the minutes by hand on the Time screen.',
  };
}

function categoryMissing(): Problem {
  return {
    code: 'category-not-found',
    message: 'There is no category for this entry: it was archived, removed, or never there.',
    remedy: 'Choose a category for it.',
    field: 'categoryId',
  };
}

function acceptedEntry(
  records: RecordsView,
  entry: CalendarEntry,
  { categoryId }: Acceptance,
): Outcome<CalendarEntry> {
  const chosen = categoryId ?? categoryIdOf(entry);
  if (chosen === null || !records.get('time-category', chosen)) return fail(categoryMissing());
  return succeed({ ...lookedAt(entry), state: 'accepted', categoryId: chosen });
}

function removeOtherTime(records: RecordsView, draft: Draft, days: ReadonlySet<Day>): void {
  for (const { id, day, source } of records.all('time-entry')) {
    if (source !== 'calendar' && days.has(day)) draft.remove('time-entry', id);
  }
}

/**
 * Accepts entries: their time counts from now on, each minute once. Entries that are gone or last whole days are passed
 * over, unless there is no other.
 */
export function acceptEntries(
  records: RecordsView,
  draft: Draft,
  { entries, otherTime }: { readonly entries: readonly Acceptance[]; readonly otherTime: OtherTime },
): Outcome<null> {
  const days = new Set<Day>();
  for (const acceptance of entries) {
    const entry = draft.get('calendar-entry', acceptance.id);
    if (!entry || !isCountable(entry)) continue;
    const accepted = acceptedEntry(records, entry, acceptance);
    if (!accepted.ok) return accepted;
    draft.put('calendar-entry', accepted.value);
    days.add(entry.day);
  }
  if (days.size === 0) return fail(notCountable());
  if (otherTime === 'replace') removeOtherTime(records, draft, days);
  settleAccepted(records, draft, days);
  return succeed(null);
}
