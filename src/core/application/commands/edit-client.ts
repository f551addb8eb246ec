import { z } from 'zod';
import { clientSchema } from '../../domain/engagement/client.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { find } from './refusals.ts';

const patchSchema = clientSchema.omit({ id: true }).partial();

/** Changes a client's name, industry or note. */
export const editClient = defineCommand({
  payload: z.object({ id: clientSchema.shape.id, patch: patchSchema, was: patchSchema.optional() }),
  describe: ({ id, patch }, records) =>
    `Changed the client ${patch.name ?? records.get('client', id)?.name ?? ''}`.trim(),
  reduce: (records, { id, ...edit }) => {
    const found = find(records, 'client', id);
    if (!found.ok) return found;
    const refusal = changedMeanwhile(found.value, edit, 'client');
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.put('client', patched(found.value, edit.patch));
    return succeed(draft.changes());
  },
});
