import { z } from 'zod';
import { reclaimActionSchema } from '../../domain/reclaim/reclaim-action.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { putOpenMinutes, reclaimOfGroup, takesTooMuch } from '../reclaim/reclaim-changes.ts';
import { firstRefusal } from './refusals.ts';

/** Says how many minutes a week are taken out of a group in all; what is written down already is the least. */
export const setReclaimMinutes = defineCommand({
  payload: z.object({
    group: reclaimActionSchema.shape.group,
    minutes: z.int().min(0).max(2400),
  }),
  describe: ({ group, minutes }) => `Planned to take ${minutes} minutes a week out of ${group}`,
  reduce: (records, { group, minutes }, { today }) => {
    const found = reclaimOfGroup(records, today, group);
    const refusal = firstRefusal(takesTooMuch(found, minutes));
    if (refusal) return refusal;
    if (minutes < found.written) {
      return fail({
        code: 'reclaim-written',
        message: `${found.written} minutes of this group are written down as dropped, delegated or shortened.`,
        remedy: 'Change or remove what is written, to take fewer.',
        field: 'minutes',
      });
    }
    const draft = startDraft(records);
    putOpenMinutes(draft, group, minutes - found.written);
    return succeed(draft.changes());
  },
});
