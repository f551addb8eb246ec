import { z } from 'zod';
import { rescueSchema } from '../../domain/rescue/rescue.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';

/** Changes a logged rescue. */
export const editRescue = defineCommand({
  payload: z.object({ id: rescueSchema.shape.id, patch: rescueSchema.omit({ id: true }).partial() }),
  describe: ({ id }, records) => `Changed the rescue of ${records.get('rescue', id)?.day ?? 'a day'}`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'rescue', id);
    if (!found.ok) return found;
    const next = patched(found.value, patch);
    const refusal = firstRefusal(
      dayBeforeStart(records, next.day),
      unknownRep(records, next.repId === null ? [] : [next.repId]),
    );
    if (refusal) return refusal;
    const draft = startDraft(records);
    draft.put('rescue', next);
    return succeed(draft.changes());
  },
});
