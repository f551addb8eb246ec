import { z } from 'zod';
import { bareQuestion, questionSchema } from '../../domain/question/question.ts';
import { MOST_QUESTIONS_AT_ONCE } from '../../domain/question/question-tags.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Keeps many questions in one step; those that are in the question bank already are left as they are. */
export const importQuestions = defineCommand({
  payload: z.object({
    questions: z
      .array(questionSchema.omit({ addedOn: true }))
      .min(1)
      .max(MOST_QUESTIONS_AT_ONCE),
  }),
  describe: ({ questions }) =>
    questions.length === 1 ? 'Imported a question' : `Imported ${questions.length} questions`,
  reduce: (records, { questions }, { today }) => {
    const draft = startDraft(records);
    const known = new Set(records.all('question').map(({ text }) => bareQuestion(text)));
    for (const question of questions) {
      const words = bareQuestion(question.text);
      if (known.has(words) || draft.get('question', question.id)) continue;
      known.add(words);
      draft.put('question', { ...question, addedOn: today });
    }
    const changes = draft.changes();
    if (changes.length > 0) return succeed(changes);
    return fail({
      code: 'questions-known',
      message: 'All of these questions are in your question bank already.',
      remedy: 'There is nothing to import; find them under Practice, Questions.',
      field: 'questions',
    });
  },
});
