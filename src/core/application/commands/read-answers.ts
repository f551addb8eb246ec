import { z } from 'zod';
import { type AnswerContent, openAnswer } from '../../domain/survey/sealed-answer.ts';
import { fail, succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { judgeAnswer } from '../survey/judge-answer.ts';

type Opened = { readonly content: AnswerContent; readonly sealed: string };

/**
 * Reads sealed answers in, all of them or none. They are put down in the order of their random ids: neither the record nor
 * its place says who answered or who came first.
 */
export const readAnswers = defineCommand({
  payload: z.object({ sealed: z.array(z.string().max(100_000)).min(1).max(500) }),
  describe: ({ sealed }) => `Read in ${sealed.length === 1 ? 'an answer' : `${sealed.length} answers`}`,
  reduce: (records, { sealed }) => {
    const opened = sealed.flatMap((one): Opened[] => {
      const content = openAnswer(one);
      return content ? [{ content, sealed: one }] : [];
    });
    if (opened.length < sealed.length) {
      return fail({
        code: 'answer-damaged',
        message: 'One of the answers can’t be read. None was read in.',
        remedy: 'Choose the files again, or ask for that one once more.',
      });
    }
    const draft = startDraft(records);
    opened.sort((a, b) => (a.content.id < b.content.id ? -1 : 1));
    for (const { content, sealed: whole } of opened) {
      const verdict = judgeAnswer({ get: draft.get }, content);
      if (!verdict.ok) return verdict;
      const { id, survey: surveyId, revision } = content;
      draft.put('survey-answer', { id, surveyId, revision, sealed: whole });
    }
    return succeed(draft.changes());
  },
});
