import { daySchema } from '../../domain/calendar/day-schema.ts';
import { reclaimActionSchema } from '../../domain/reclaim/reclaim-action.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Says that something was dropped, delegated or shortened indeed, or that it wasn't after all. */
export const settleReclaimAction = defineCommand({
  payload: reclaimActionSchema.pick({ id: true, done: true }).extend({ on: daySchema }),
  describe: ({ id, done }, records) => {
    const text = records.get('reclaim-action', id)?.text || 'a plan to get hours';
    return done ? `Done: ${text}` : `Not done after all: ${text}`;
  },
  reduce: (records, { id, done, on }) => {
    const found = find(records, 'reclaim-action', id);
    if (!found.ok) return found;
    if (found.value.text === '') {
      return fail({
        code: 'reclaim-incomplete',
        message: 'It isn’t said what gives these minutes.',
        remedy: 'Write down what is dropped, delegated or shortened.',
        field: 'text',
      });
    }
    const draft = startDraft(records);
    draft.put('reclaim-action', { ...found.value, done, settledOn: done ? on : null });
    return succeed(draft.changes());
  },
});
