import { z } from 'zod';
import { gapDecisionSchema } from '../../domain/gap/gap-decision.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes a decision on a gap: its name, what is done about it, the reason, or the day on which it comes back. */
export const editGapDecision = defineCommand({
  payload: z.object({
    id: gapDecisionSchema.shape.id,
    patch: gapDecisionSchema
      .pick({ gap: true, help: true, conversation: true, reason: true, reviewOn: true })
      .partial(),
  }),
  describe: ({ id }, records) => `Changed the decision on “${records.get('gap-decision', id)?.gap ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'gap-decision', id);
    if (!found.ok) return found;
    const next = patched(found.value, patch);
    if (next.reviewOn < next.decidedOn) {
      return fail({
        code: 'review-before-decision',
        message: 'A decision can’t come back before it was made.',
        remedy: `Choose a day from ${next.decidedOn} on.`,
        field: 'reviewOn',
      });
    }
    const choseOtherwise = next.help !== found.value.help || next.conversation !== found.value.conversation;
    const draft = startDraft(records);
    draft.put('gap-decision', choseOtherwise ? { ...next, because: 'own' } : next);
    return succeed(draft.changes());
  },
});
