import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, find, firstRefusal } from './refusals.ts';

/** Sets the day on which a milestone is due, or with null gives it back to the plan. */
export const rescheduleMilestone = defineCommand({
  payload: z.object({ id: idSchema, dueDay: daySchema.nullable() }),
  describe: ({ id, dueDay }, records) => {
    const title = records.get('milestone', id)?.title ?? '';
    return dueDay ? `Rescheduled “${title}” to ${dueDay}` : `Gave “${title}” back its planned day`;
  },
  reduce: (records, { id, dueDay }) => {
    const found = find(records, 'milestone', id);
    if (!found.ok) return found;
    const refusal = firstRefusal(dueDay === null ? null : dayBeforeStart(records, dueDay));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('milestone', { ...found.value, dueDay });
    return succeed(draft.changes());
  },
});
