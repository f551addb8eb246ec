import { z } from 'zod';
import { questionSchema } from '../../domain/question/question.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes the words of a kept question, which conversation it is for, or whether it is a favourite. */
export const editQuestion = defineCommand({
  payload: z.object({
    id: questionSchema.shape.id,
    patch: questionSchema.pick({ text: true, conversation: true, favourite: true }).partial(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the question “${patch.text ?? records.get('question', id)?.text ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'question', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('question', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
