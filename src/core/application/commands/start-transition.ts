import { z } from 'zod';
import { templateSchema } from '../../domain/engagement/template.ts';
import { transitionSchema } from '../../domain/plan/transition.ts';
import { repSchema } from '../../domain/rep/rep.ts';
import { NO_DEALS } from '../../domain/rhythm/rhythm-part.ts';
import { rhythmPartSchema } from '../../domain/rhythm/rhythm-plan.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { putTemplate } from '../templates/put-template.ts';

/**
 * Starts a 90-day plan: the manager, the team, the rhythm to begin with, and the milestones and categories, which are the
 * built-in ones or those of a consultant's template.
 */
export const startTransition = defineCommand({
  payload: z.object({
    transition: transitionSchema.omit({ createdAt: true, templateId: true }),
    reps: z.array(repSchema.pick({ id: true, name: true, email: true, tier: true })).max(200),
    rhythm: rhythmPartSchema,
    template: templateSchema.nullable().optional(),
  }),
  describe: ({ transition }) => `Started the plan of ${transition.managerName}`,
  reduce: (records, { transition, reps, rhythm, template }, { now, today }) => {
    if (records.count('transition') > 0) {
      return fail({
        code: 'already-started',
        message: 'This plan has been started already.',
        remedy: 'Open it on the Plan screen; to begin anew, start another plan in Settings.',
      });
    }
    const draft = startDraft(records);
    draft.put('transition', {
      ...transition,
      createdAt: now,
      ...(template ? { templateId: template.id } : {}),
    });
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
    putTemplate(draft, records, template ?? null, today);
    return succeed(draft.changes());
  },
});
