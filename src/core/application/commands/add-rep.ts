import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { repSchema } from '../../domain/rep/rep.ts';
import { NO_DEALS } from '../../domain/rhythm/rhythm-part.ts';
import { rhythmPartSchema, rhythmPlanSchema } from '../../domain/rhythm/rhythm-plan.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Adds a rep to the team, with the rhythm planned for them. */
export const addRep = defineCommand({
  payload: z.object({
    rep: repSchema
      .pick({ id: true, name: true, email: true, tier: true })
      .extend({ nextReview: daySchema.nullable().optional() }),
    rhythm: rhythmPlanSchema
      .pick({ id: true, from: true, perWeek: true, minutes: true })
      .extend({ deals: rhythmPartSchema.optional() }),
  }),
  describe: ({ rep }) => `Added ${rep.name} to the team`,
  reduce: (records, { rep, rhythm }) => {
    const last = Math.max(-1, ...records.all('rep').map((other) => other.order));
    const draft = startDraft(records);
    const { nextReview = null, ...details } = rep;
    const { deals = NO_DEALS, ...oneToOnes } = rhythm;
    draft.put('rep', { ...details, nextReview, status: 'active', order: last + 1 });
    draft.put('rhythm-plan', { ...oneToOnes, deals: { ...deals }, repId: rep.id });
    return succeed(draft.changes());
  },
});
