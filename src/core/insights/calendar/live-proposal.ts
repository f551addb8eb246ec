import type { CalendarEntry, EntryProposal } from '../../domain/audit/calendar-entry.ts';
import { CALENDAR_SETTINGS_ID } from '../../domain/audit/calendar-settings.ts';
import { proposeCategory } from '../../domain/audit/proposals/propose-category.ts';
import type { RecordsView } from '../../records/records.ts';
import { inOwnCategories } from './own-category.ts';
import { contextOf, proposalFrameOf } from './proposal-frame.ts';

/**
 * Proposes for entries by the rules, words, team and categories as they are now, so that a new rule holds at once for
 * everything that isn't decided. The notes of an entry aren't kept: that they read as a pipeline review is, with the entry.
 */
export function proposer(records: RecordsView): (entry: CalendarEntry) => EntryProposal {
  const frame = proposalFrameOf(records);
  const me = records.get('calendar-settings', CALENDAR_SETTINGS_ID)?.addresses ?? [];
  const context = contextOf(frame, me);
  const reps = new Map(frame.reps.map((rep) => [rep.repId, rep]));
  return ({ summary, people, seriesUid, proposal }) => {
    const attendees = people.map(({ name, address, repId }) => {
      // The team's own spelling, so that a rep who was known by name or address is known again.
      const rep = repId === null ? undefined : reps.get(repId);
      return rep ? { name: rep.name, address: rep.address } : { name, address };
    });
    const live = proposeCategory({ summary, notes: '', attendees, seriesUid }, context);
    const own = inOwnCategories(live, frame.categories);
    return { ...own, flag: own.flag ?? proposal.flag };
  };
}
