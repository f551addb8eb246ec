import { z } from 'zod';
import { engagementEntrySchema } from '../../domain/engagement/engagement-entry.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes the consultant's own time or notes. */
export const editEngagementEntry = defineCommand({
  payload: z.object({
    id: engagementEntrySchema.shape.id,
    patch: engagementEntrySchema.omit({ id: true, engagementId: true }).partial(),
  }),
  describe: () => 'Changed logged work',
  reduce: (records, { id, patch }) => {
    const found = find(records, 'engagement-entry', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('engagement-entry', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
