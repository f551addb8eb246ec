import { coachingBlockSchema } from '../../domain/reclaim/coaching-block.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { blockProblem } from '../reclaim/block-problem.ts';
import { firstRefusal } from './refusals.ts';

/** Keeps a weekly stretch of time free for coaching. */
export const addCoachingBlock = defineCommand({
  payload: coachingBlockSchema.omit({ revision: true, exported: true, cancelled: true }),
  describe: ({ title }) => `Added the coaching block “${title}”`,
  reduce: (records, payload) => {
    const refusal = firstRefusal(blockProblem(records, payload));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('coaching-block', { ...payload, revision: 0, exported: null, cancelled: false });
    return succeed(draft.changes());
  },
});
