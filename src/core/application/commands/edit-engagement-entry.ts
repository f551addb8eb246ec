import { z } from 'zod';
import { engagementEntrySchema } from '../../domain/engagement/engagement-entry.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { find } from './refusals.ts';

const patchSchema = engagementEntrySchema.omit({ id: true, engagementId: true }).partial();

/** Changes the consultant's own time or notes. */
export const editEngagementEntry = defineCommand({
  payload: z.object({
    id: engagementEntrySchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: () => 'Changed logged work',
  reduce: (records, { id, ...edit }) => {
    const found = find(records, 'engagement-entry', id);
    if (!found.ok) return found;
    const refusal = changedMeanwhile(found.value, edit, 'logged work');
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.put('engagement-entry', patched(found.value, edit.patch));
    return succeed(draft.changes());
  },
});
