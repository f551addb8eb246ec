import { z } from 'zod';
import { reclaimActionSchema } from '../../domain/reclaim/reclaim-action.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { incompleteAction, reclaimOfGroup, takesTooMuch, tidyAction } from '../reclaim/reclaim-changes.ts';
import { find, firstRefusal } from './refusals.ts';

/** Changes what is written down as dropped, delegated or shortened, within its group. */
export const editReclaimAction = defineCommand({
  payload: z.object({
    id: reclaimActionSchema.shape.id,
    patch: reclaimActionSchema.omit({ id: true, group: true, done: true, settledOn: true }).partial(),
  }),
  describe: ({ id }, records) =>
    `Changed how hours come back: ${records.get('reclaim-action', id)?.text || 'minutes without words'}`,
  reduce: (records, { id, patch }, { today }) => {
    const found = find(records, 'reclaim-action', id);
    if (!found.ok) return found;
    const wanted = patched(found.value, patch);
    const next = { ...wanted, ...tidyAction(wanted) };
    const group = reclaimOfGroup(records, today, next.group);
    const total = group.taken - found.value.minutesPerWeek + next.minutesPerWeek;
    const refusal = firstRefusal(incompleteAction(records, wanted), takesTooMuch(group, total));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('reclaim-action', next);
    return succeed(draft.changes());
  },
});
