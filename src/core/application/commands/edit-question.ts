import { z } from 'zod';
import { questionSchema, questionTagsSchema } from '../../domain/question/question.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes the words of a kept question, which conversation it is for, its tags, or whether it is a favourite. */
export const editQuestion = defineCommand({
  payload: z.object({
    id: questionSchema.shape.id,
    // The tags without their default, which would empty them in every edit that doesn't name them.
    patch: questionSchema
      .pick({ text: true, conversation: true, favourite: true })
      .extend({ tags: questionTagsSchema })
      .partial(),
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
