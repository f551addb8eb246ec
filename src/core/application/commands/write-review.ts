import { REVIEW_MILESTONE_KEY } from '../../content/milestone-keys.ts';
import { cycleReviewSchema, REVIEW_ID } from '../../domain/permanent/cycle-review.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps what was said in the review at the end of the 90 days, which also ticks off its milestone. */
export const writeReview = defineCommand({
  payload: cycleReviewSchema.omit({ id: true }),
  describe: () => 'Wrote down the review of the 90 days',
  reduce: (records, review) => {
    const draft = startDraft(records);
    draft.put('cycle-review', { ...review, id: REVIEW_ID });
    for (const milestone of records.all('milestone')) {
      if (milestone.templateKey !== REVIEW_MILESTONE_KEY || milestone.status !== 'open') continue;
      draft.put('milestone', { ...milestone, status: 'done', settledOn: review.heldOn });
    }
    return succeed(draft.changes());
  },
});
