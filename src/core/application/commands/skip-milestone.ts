import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Leaves a milestone out, with the reason that the plan and the report show. */
export const skipMilestone = defineCommand({
  payload: z.object({ id: idSchema, on: daySchema, reason: nameSchema }),
  describe: ({ id }, records) => `Skipped “${records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id, on, reason }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('milestone', { ...found.value, status: 'skipped', settledOn: on, skipReason: reason });
    return succeed(draft.changes());
  },
});
