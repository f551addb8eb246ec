import { z } from 'zod';
import { isSameQuestion, questionSchema } from '../../domain/question/question.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps a question in the question bank, unless it is there already. */
export const addQuestion = defineCommand({
  payload: z.object({ question: questionSchema.omit({ addedOn: true }) }),
  describe: ({ question }) => `Kept the question “${question.text}”`,
  reduce: (records, { question }, { today }) => {
    const known = records
      .all('question')
      .some(({ id, text }) => id === question.id || isSameQuestion(text, question.text));
    if (known) {
      return fail({
        code: 'question-known',
        message: 'This question is in your question bank already.',
        remedy: 'Find it under Questions, or change its words and keep it beside the other.',
        field: 'text',
      });
    }
    const draft = startDraft(records);
    draft.put('question', { ...question, addedOn: today });
    return succeed(draft.changes());
  },
});
