import type { CycleReview } from '../../../src/core/domain/permanent/cycle-review.ts';

/** The four questions of the review, in the order in which they are asked. */
export const REVIEW_QUESTIONS: readonly {
  readonly key: 'changed' | 'notYet' | 'keep' | 'next';
  readonly question: string;
  readonly hint: string;
}[] = [
  {
    key: 'changed',
    question: 'What do you do differently now, and how do you know?',
    hint: 'A moment that your reps would remember, beside the number.',
  },
  {
    key: 'notYet',
    question: 'What has not changed yet?',
    hint: 'The gate that is open, the rep who was left out, the deal that you took over after all.',
  },
  { key: 'keep', question: 'What do you keep, whatever the quarter brings?', hint: 'One or two things.' },
  { key: 'next', question: 'What is the next cycle for?', hint: 'One behaviour, one measure.' },
];

/** A review in which nothing is written yet. */
export const NO_ANSWERS: Pick<CycleReview, 'changed' | 'notYet' | 'keep' | 'next'> = {
  changed: '',
  notYet: '',
  keep: '',
  next: '',
};
