import { z } from 'zod';
import { expectationSchema } from '../../domain/permanent/expectation.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Rewrites a line of the performance expectations. */
export const editExpectation = defineCommand({
  payload: z.object({
    id: expectationSchema.shape.id,
    patch: expectationSchema.pick({ behaviour: true, frequency: true, evidence: true }).partial(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the expectation “${patch.behaviour ?? records.get('expectation', id)?.behaviour ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'expectation', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('expectation', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
