import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { gapDecisionSchema } from '../../domain/gap/gap-decision.ts';
import { GAP_VERDICTS } from '../../domain/gap/gap-review.ts';
import { succeed } from '../../foundation/outcome.ts';
import { noteSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Says whether a decision on a gap was right; a verdict of null takes that back, and the question is open again. */
export const reviewGapDecision = defineCommand({
  payload: z.object({
    id: gapDecisionSchema.shape.id,
    verdict: z.enum(GAP_VERDICTS).nullable(),
    note: noteSchema,
    on: daySchema,
  }),
  describe: ({ id, verdict }, records) =>
    `${verdict === null ? 'Reopened' : 'Looked back at'} the decision on “${records.get('gap-decision', id)?.gap ?? ''}”`,
  reduce: (records, { id, verdict, note, on }) => {
    const found = find(records, 'gap-decision', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    const review = verdict === null ? null : { on, verdict, note };
    draft.put('gap-decision', { ...found.value, review });
    return succeed(draft.changes());
  },
});
