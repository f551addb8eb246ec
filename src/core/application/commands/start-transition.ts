import { z } from 'zod';
import { transitionSchema } from '../../domain/plan/transition.ts';
import { repSchema } from '../../domain/rep/rep.ts';
import { NO_DEALS } from '../../domain/rhythm/rhythm-part.ts';
import { rhythmPartSchema } from '../../domain/rhythm/rhythm-plan.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { CATEGORY_TEMPLATE } from '../templates/category-template.ts';
import { milestonesFromTemplate } from '../templates/milestones-from-template.ts';

/** Starts a 90-day plan: the manager, the team, the rhythm to begin with, and the milestones and categories of the template. */
export const startTransition = defineCommand({
  payload: z.object({
    transition: transitionSchema.omit({ createdAt: true }),
    reps: z.array(repSchema.pick({ id: true, name: true, email: true, tier: true })).max(200),
    rhythm: rhythmPartSchema,
  }),
  describe: ({ transition }) => `Started the plan of ${transition.managerName}`,
  reduce: (records, { transition, reps, rhythm }, { now }) => {
    if (records.count('transition') > 0) {
      return fail({
        code: 'already-started',
        message: 'This plan has been started already.',
        remedy: 'Open it on the Plan screen; to begin anew, start another plan in Settings.',
      });
    }
    const draft = startDraft(records);
    draft.put('transition', { ...transition, createdAt: now });
    for (const [order, rep] of reps.entries()) {
      draft.put('rep', { ...rep, status: 'active', order, nextReview: null });
      draft.put('rhythm-plan', {
        id: `start:${rep.id}`,
        repId: rep.id,
        from: transition.firstDay,
        ...rhythm,
        deals: { ...NO_DEALS },
      });
    }
    for (const milestone of milestonesFromTemplate()) draft.put('milestone', milestone);
    for (const category of CATEGORY_TEMPLATE) draft.put('time-category', category);
    return succeed(draft.changes());
  },
});
