import { practiceSchema } from '../../domain/engagement/practice.ts';
import { PRACTICE_ID } from '../../domain/engagement/practice-id.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes whose practice it is. */
export const editPractice = defineCommand({
  payload: practiceSchema.pick({ consultantName: true, firmName: true }).partial(),
  describe: () => 'Changed the practice’s details',
  reduce: (records, patch) => {
    const found = find(records, 'practice', PRACTICE_ID);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('practice', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
