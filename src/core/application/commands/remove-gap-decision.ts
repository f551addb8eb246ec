import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a decision on a gap. */
export const removeGapDecision = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the decision on “${records.get('gap-decision', id)?.gap ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'gap-decision', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('gap-decision', id);
    return succeed(draft.changes());
  },
});
