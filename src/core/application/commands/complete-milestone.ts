import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Ticks a milestone off. */
export const completeMilestone = defineCommand({
  payload: z.object({ id: idSchema, on: daySchema }),
  describe: ({ id }, records) => `Ticked off “${records.get('milestone', id)?.title ?? ''}”`,
  reduce: (records, { id, on }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('milestone', { ...found.value, status: 'done', settledOn: on, skipReason: '' });
    return succeed(draft.changes());
  },
});
