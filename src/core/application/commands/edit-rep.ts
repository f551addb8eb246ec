import { z } from 'zod';
import { daySchema } from '../../domain/calendar/day-schema.ts';
import { repSchema } from '../../domain/rep/rep.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { find } from './refusals.ts';

const patchSchema = repSchema
  .pick({ name: true, email: true, tier: true, status: true })
  .extend({ nextReview: daySchema.nullable() })
  .partial();

/** Changes a rep's name, address, tier, or whether they are still in the team. */
export const editRep = defineCommand({
  payload: z.object({
    id: repSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: ({ id, patch }, records) => {
    const name = patch.name ?? records.get('rep', id)?.name ?? 'a rep';
    if (patch.status === 'left') return `Marked ${name} as having left the team`;
    if (patch.status === 'active') return `Took ${name} back into the team`;
    return `Changed ${name}’s details`;
  },
  reduce: (records, { id, ...edit }) => {
    const found = find(records, 'rep', id);
    if (!found.ok) return found;
    const refusal = changedMeanwhile(found.value, edit, 'rep');
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.put('rep', patched(found.value, edit.patch));
    return succeed(draft.changes());
  },
});
