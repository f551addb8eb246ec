import { useCallback } from 'react';
import { isSameQuestion, type Question } from '../../../../src/core/domain/question/question.ts';
import { newId } from '../../../state/new-id.ts';
import { useAll, useRun } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';

/** A question to keep, without what every kept question gets by itself. */
type NewQuestion = Pick<Question, 'text' | 'conversation' | 'source' | 'fromConversationId' | 'answerWords'>;

/** Keeps questions in the question bank, and says which are in it already. */
export function useKeepQuestion(): {
  readonly keep: (question: NewQuestion) => Promise<boolean>;
  readonly isKept: (text: string) => boolean;
} {
  const run = useRun();
  const kept = useAll('question');
  const keep = useCallback(
    async (question: NewQuestion) => {
      const outcome = await run('add-question', {
        question: { ...question, id: newId(), favourite: false, tags: [] },
      });
      if (outcome.ok) tellDone('Kept. You find it under Practice, Questions.');
      return outcome.ok;
    },
    [run],
  );
  const isKept = useCallback((text: string) => kept.some((one) => isSameQuestion(one.text, text)), [kept]);
  return { keep, isKept };
}
