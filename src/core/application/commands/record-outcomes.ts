import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { draftOutcomes, outcomeChangesSchema, refusalOfChanges } from './outcome-changes.ts';
import { firstRefusal } from './refusals.ts';

/** Sets or clears figures that were typed or pasted into the grid. */
export const recordOutcomes = defineCommand({
  payload: z.object({ changes: outcomeChangesSchema }),
  describe: ({ changes }) =>
    changes.length === 1 ? 'Changed one figure' : `Changed ${changes.length} figures`,
  reduce: (records, { changes }, { today }) => {
    const refusal = firstRefusal(refusalOfChanges(records, changes, { today }));
    if (refusal) return refusal;
    const draft = startDraft(records);
    draftOutcomes(draft, changes, 'hand');
    return succeed(draft.changes());
  },
});
