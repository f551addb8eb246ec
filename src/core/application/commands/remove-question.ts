import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Takes a question out of the question bank. */
export const removeQuestion = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the question “${records.get('question', id)?.text ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'question', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('question', id);
    return succeed(draft.changes());
  },
});
