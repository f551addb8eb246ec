import type { GuessId } from '../../../../src/core/domain/audit/guess-id.ts';

/** What a guess is called, and how it is asked for. */
export const GUESS_WORDS: Readonly<
  Record<GuessId, { readonly name: string; readonly title: string; readonly lead: string }>
> = {
  'day-0': {
    name: 'before measuring',
    title: 'First a guess: how does your week divide?',
    lead: 'Write down what you believe before you look. Measured, it shows you what you misjudge, and by how much.',
  },
  'day-45': {
    name: 'day 45',
    title: 'Halfway: how does your week divide now?',
    lead: 'Guess again before you measure a week. You see whether your sense of your own time has grown sharper.',
  },
  'day-90': {
    name: 'day 90',
    title: 'At the end: how does your week divide now?',
    lead: 'A last guess before the last measured week.',
  },
};
