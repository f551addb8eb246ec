import { z } from 'zod';
import { milestoneSchema } from '../../domain/plan/milestone.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { find } from './refusals.ts';

const patchSchema = milestoneSchema.pick({ title: true, why: true }).partial();

/** Changes a milestone's words. */
export const editMilestone = defineCommand({
  payload: z.object({
    id: milestoneSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the milestone “${patch.title ?? records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id, ...edit }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const refusal = changedMeanwhile(found.value, edit, 'milestone');
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.put('milestone', patched(found.value, edit.patch));
    return succeed(draft.changes());
  },
});
