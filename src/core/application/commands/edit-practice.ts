import { z } from 'zod';
import { practiceSchema } from '../../domain/engagement/practice.ts';
import { PRACTICE_ID } from '../../domain/engagement/practice-id.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { find } from './refusals.ts';

const patchSchema = practiceSchema.pick({ consultantName: true, firmName: true }).partial();

/** Changes whose practice it is. */
export const editPractice = defineCommand({
  payload: z.object({ patch: patchSchema, was: patchSchema.optional() }),
  describe: () => 'Changed the practice’s details',
  reduce: (records, edit) => {
    const found = find(records, 'practice', PRACTICE_ID);
    if (!found.ok) return found;
    const refusal = changedMeanwhile(found.value, edit, 'practice');
    if (refusal) return fail(refusal);
    const draft = startDraft(records);
    draft.put('practice', patched(found.value, edit.patch));
    return succeed(draft.changes());
  },
});
