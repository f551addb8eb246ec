import { z } from 'zod';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { find } from './refusals.ts';

const patchSchema = commitmentSchema.pick({ text: true, due: true, strength: true }).partial();

/** Changes a commitment's words, its due day or its strength. */
export const editCommitment = defineCommand({
  payload: z.object({
    id: commitmentSchema.shape.id,
    patch: patchSchema,
    was: patchSchema.optional(),
  }),
  describe: () => 'Changed a commitment',
  reduce: (records, { id, ...edit }) => {
    const found = find(records, 'commitment', id);
    if (!found.ok) return found;
    const refusal = changedMeanwhile(found.value, edit, 'commitment');
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.put('commitment', patched(found.value, edit.patch));
    return succeed(draft.changes());
  },
});
