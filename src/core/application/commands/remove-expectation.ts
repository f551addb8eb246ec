import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Takes a line out of the performance expectations. */
export const removeExpectation = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    `Removed the expectation “${records.get('expectation', id)?.behaviour ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'expectation', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('expectation', id);
    return succeed(draft.changes());
  },
});
