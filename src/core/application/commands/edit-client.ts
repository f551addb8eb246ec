import { z } from 'zod';
import { clientSchema } from '../../domain/engagement/client.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes a client's name, industry or note. */
export const editClient = defineCommand({
  payload: z.object({ id: clientSchema.shape.id, patch: clientSchema.omit({ id: true }).partial() }),
  describe: ({ id, patch }, records) =>
    `Changed the client ${patch.name ?? records.get('client', id)?.name ?? ''}`.trim(),
  reduce: (records, { id, patch }) => {
    const found = find(records, 'client', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('client', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
