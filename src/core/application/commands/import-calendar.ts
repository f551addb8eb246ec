import { z } from 'zod';
import {
  type CalendarEntry,
  type FoundEntry,
  foundEntrySchema,
  isCountable,
  timeEntryIdOf,
} from '../../domain/audit/calendar-entry.ts';
import { CALENDAR_SETTINGS_ID, calendarSettingsSchema } from '../../domain/audit/calendar-settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { settleAccepted } from '../calendar/settle-accepted.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, firstRefusal } from './refusals.ts';

/** How many entries one import may bring: more than fifty a day for a year. */
export const MOST_CALENDAR_ENTRIES = 20_000;

/** What the calendar itself says, without what is known of the team. */
function factsOf({ start, end, day, lastDay, summary, people, tentative, allDay }: FoundEntry): string {
  const named = people.map(({ name, address }) => [name, address]);
  return JSON.stringify([start, end, day, lastDay, summary, named, tentative, allDay]);
}

function imported(found: FoundEntry, existing: CalendarEntry | undefined): CalendarEntry {
  if (!existing) return { ...found, state: 'proposed', categoryId: null, changed: false, gone: 'no' };
  // What was gone and is back is as it was; whoever dismissed it in between meant that it didn’t happen.
  const { state, categoryId } = existing;
  if (factsOf(found) === factsOf(existing)) {
    // Who of the people is a rep may have become known since; proposals are made anew whenever they are looked at.
    const back = existing.gone === 'no' ? existing : { ...existing, gone: 'no' as const };
    return state === 'proposed' ? { ...back, people: found.people } : back;
  }
  // What the manager decided stands; a decision about something that has changed is to be looked at again.
  return { ...found, state, categoryId, changed: state !== 'proposed', gone: 'no' };
}

function entriesOf(records: RecordsView, found: readonly FoundEntry[]) {
  return found.map((each) => {
    const existing = records.get('calendar-entry', each.id);
    return { existing, entry: imported(each, existing) };
  });
}

/** What nobody had decided on leaves with the calendar; what counts stays and is asked about, so that no time is lost unseen. */
function takeLeave(draft: Draft, gone: readonly string[]): void {
  for (const id of gone) {
    const entry = draft.get('calendar-entry', id);
    if (entry?.gone !== 'no') continue;
    if (entry.state === 'proposed') draft.remove('calendar-entry', id);
    else draft.put('calendar-entry', { ...entry, gone: entry.state === 'accepted' ? 'asked' : 'settled' });
  }
}

/**
 * Takes a calendar's entries in, to be reviewed; nothing counts before it is accepted. The same calendar again changes
 * nothing; an entry that the calendar has changed is brought up to date, stays as it was decided, and is marked.
 * `gone` are entries of before that the calendar no longer has.
 */
export const importCalendar = defineCommand({
  payload: z.object({
    entries: z.array(foundEntrySchema).max(MOST_CALENDAR_ENTRIES),
    settings: calendarSettingsSchema.pick({ addresses: true, zones: true }),
    gone: z.array(idSchema).max(MOST_CALENDAR_ENTRIES).default([]),
  }),
  describe: ({ entries }, records) => {
    const added = entries.filter(({ id }) => !records.get('calendar-entry', id)).length;
    return added === 1 ? 'Read one entry from a calendar' : `Read ${added} entries from a calendar`;
  },
  reduce: (records, { entries, settings, gone }) => {
    const [earliest] = entries.map(({ day }) => day).sort();
    const refusal = earliest ? firstRefusal(dayBeforeStart(records, earliest)) : null;
    if (refusal) return refusal;
    const draft = startDraft(records);
    const moved = new Set<Day>();
    for (const { existing, entry } of entriesOf(records, entries)) {
      draft.put('calendar-entry', entry);
      if (entry === existing || entry.state !== 'accepted') continue;
      moved.add(existing?.day ?? entry.day).add(entry.day);
      if (!isCountable(entry)) draft.remove('time-entry', timeEntryIdOf(entry.id));
    }
    const found = new Set(entries.map(({ id }) => id));
    takeLeave(
      draft,
      gone.filter((id) => !found.has(id)),
    );
    if (moved.size > 0) settleAccepted(records, draft, moved);
    const known = records.get('calendar-settings', CALENDAR_SETTINGS_ID);
    const declinedOffers = known?.declinedOffers ?? [];
    draft.put('calendar-settings', { id: CALENDAR_SETTINGS_ID, ...settings, declinedOffers });
    return succeed(draft.changes());
  },
});
