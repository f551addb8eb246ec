import { z } from 'zod';
import { coachingBlockSchema } from '../../domain/reclaim/coaching-block.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { blockProblem } from '../reclaim/block-problem.ts';
import { find, firstRefusal } from './refusals.ts';

const { everyWeeks, form } = coachingBlockSchema.shape;

/** Changes a coaching block; a calendar that has it already will take the next export for newer. */
export const editCoachingBlock = defineCommand({
  payload: z.object({
    id: coachingBlockSchema.shape.id,
    patch: coachingBlockSchema
      .omit({ id: true, revision: true, exported: true, cancelled: true })
      // Without their defaults: what a patch doesn't name stays.
      .extend({ everyWeeks: everyWeeks.unwrap(), form: form.unwrap() })
      .partial(),
  }),
  describe: ({ id }, records) =>
    `Changed the coaching block “${records.get('coaching-block', id)?.title ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'coaching-block', id);
    if (!found.ok) return found;
    const next = patched(found.value, patch);
    const refusal = firstRefusal(blockProblem(records, next));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('coaching-block', { ...next, revision: next.revision + 1 });
    return succeed(draft.changes());
  },
});
