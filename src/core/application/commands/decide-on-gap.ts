import { addDays } from '../../domain/calendar/day.ts';
import { decideGap } from '../../domain/gap/decide-gap.ts';
import { gapDecisionSchema } from '../../domain/gap/gap-decision.ts';
import { REVIEW_AFTER_DAYS, withoutProgress } from '../../domain/gap/gap-review.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { firstRefusal, unknownRep } from './refusals.ts';

/** Keeps what is decided about a rep's gap; what helps follows from the answers and from how often it was decided on before. */
export const decideOnGap = defineCommand({
  payload: gapDecisionSchema.pick({
    id: true,
    repId: true,
    gap: true,
    decidedOn: true,
    answers: true,
    reason: true,
  }),
  describe: ({ repId, gap }, records) =>
    `Decided how to help ${records.get('rep', repId)?.name ?? 'a rep'} with “${gap}”`,
  reduce: (records, decision) => {
    const refusal = firstRefusal(unknownRep(records, [decision.repId]));
    if (refusal) return refusal;
    const earlier = withoutProgress(records.all('gap-decision'), decision).filter(
      ({ id }) => id !== decision.id,
    );
    const outcome = decideGap(decision.answers, earlier.length);
    if (!outcome) {
      return fail({
        code: 'gap-unanswered',
        message: 'The questions about this gap are not all answered yet.',
        remedy: 'Answer the next one; there are four at most.',
        field: 'answers',
      });
    }
    const draft = startDraft(records);
    draft.put('gap-decision', {
      ...decision,
      ...outcome,
      reviewOn: addDays(decision.decidedOn, REVIEW_AFTER_DAYS),
      review: null,
    });
    return succeed(draft.changes());
  },
});
