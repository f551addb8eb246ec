import { z } from 'zod';
import { commitmentSchema } from '../../domain/commitment/commitment.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes a commitment's words, its due day or its strength. */
export const editCommitment = defineCommand({
  payload: z.object({
    id: commitmentSchema.shape.id,
    patch: commitmentSchema.pick({ text: true, due: true, strength: true }).partial(),
  }),
  describe: () => 'Changed a commitment',
  reduce: (records, { id, patch }) => {
    const found = find(records, 'commitment', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('commitment', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
