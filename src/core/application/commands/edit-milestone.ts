import { z } from 'zod';
import { milestoneSchema } from '../../domain/plan/milestone.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes a milestone's words. */
export const editMilestone = defineCommand({
  payload: z.object({
    id: milestoneSchema.shape.id,
    patch: milestoneSchema.pick({ title: true, why: true }).partial(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the milestone “${patch.title ?? records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('milestone', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
