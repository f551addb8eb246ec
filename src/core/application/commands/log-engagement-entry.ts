import { engagementEntrySchema } from '../../domain/engagement/engagement-entry.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Keeps the consultant's own time and notes in an engagement. */
export const logEngagementEntry = defineCommand({
  payload: engagementEntrySchema,
  describe: ({ engagementId }, records) =>
    `Logged work for ${records.get('engagement', engagementId)?.title ?? 'an engagement'}`,
  reduce: (records, entry) => {
    const engagement = find(records, 'engagement', entry.engagementId);
    if (!engagement.ok) return engagement;
    const draft = startDraft(records);
    draft.put('engagement-entry', entry);
    return succeed(draft.changes());
  },
});
