import { z } from 'zod';
import { repSchema } from '../../domain/rep/rep.ts';
import { rhythmPlanSchema } from '../../domain/rhythm/rhythm-plan.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Adds a rep to the team, with the rhythm planned for them. */
export const addRep = defineCommand({
  payload: z.object({
    rep: repSchema.pick({ id: true, name: true, email: true, tier: true }),
    rhythm: rhythmPlanSchema.pick({ id: true, from: true, perWeek: true, minutes: true }),
  }),
  describe: ({ rep }) => `Added ${rep.name} to the team`,
  reduce: (records, { rep, rhythm }) => {
    const last = Math.max(-1, ...records.all('rep').map((other) => other.order));
    const draft = startDraft(records);
    draft.put('rep', { ...rep, status: 'active', order: last + 1 });
    draft.put('rhythm-plan', { ...rhythm, repId: rep.id });
    return succeed(draft.changes());
  },
});
