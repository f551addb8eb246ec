import type { QuestionSource } from '../../../../src/core/domain/question/question.ts';

/** Where a question comes from, as the list says it. */
export const SOURCE_WORDS: Readonly<Record<QuestionSource, string>> = {
  own: 'Your own',
  best: 'Opened a long answer',
  instead: 'Asked instead of telling',
  guide: 'From the guide',
};
