import { useCallback } from 'react';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import { useRecords, useRun } from '../../../state/use-plan.ts';

/** What somebody marks a question with. */
export type QuestionMarks = Pick<BankQuestion, 'favourite' | 'tags'>;

/** Marks a question as a favourite or with tags. A guide's question is only kept as long as it bears a mark. */
export function useQuestionMarks() {
  const run = useRun();
  const records = useRecords();
  return useCallback(
    ({ purpose: _purpose, answers: _answers, ...question }: BankQuestion, change: Partial<QuestionMarks>) => {
      const marks = { favourite: question.favourite, tags: question.tags, ...change };
      const isKept = records.get('question', question.id) !== undefined;
      if (!isKept) return run('add-question', { question: { ...question, ...marks } });
      const isBare = question.source === 'guide' && !marks.favourite && marks.tags.length === 0;
      if (isBare) return run('remove-question', { id: question.id });
      return run('edit-question', { id: question.id, patch: marks });
    },
    [run, records],
  );
}
