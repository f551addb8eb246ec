import type { PulseKey } from '../domain/survey/survey-terms.ts';

/** A question of the pulse, its name in charts, and what the points 1 to 5 of its scale are called. */
export type PulseQuestion = {
  readonly key: PulseKey;
  readonly name: string;
  readonly ask: string;
  readonly points: readonly [string, string, string, string, string];
};

const AGREEMENT = ['Not at all', 'Hardly', 'Partly', 'Mostly', 'Fully'] as const;

/**
 * The five questions of the coaching quality pulse. The first is the measured coaching quality of the practitioner
 * articles; the others ask for what they name as its signs: a step, the rep's own thinking, practical use, a skill.
 */
export const PULSE_QUESTIONS: readonly PulseQuestion[] = [
  {
    key: 'quality',
    name: 'Coaching as a whole',
    ask: 'Taken as a whole, how good is the coaching that you get?',
    points: ['Poor', 'Weak', 'Fair', 'Good', 'Excellent'],
  },
  {
    key: 'step',
    name: 'A clear step',
    ask: 'I left our latest conversation knowing my next step, and by when.',
    points: AGREEMENT,
  },
  {
    key: 'thinking',
    name: 'Own thinking',
    ask: 'In it, the thinking was mine: I was asked before I was told.',
    points: AGREEMENT,
  },
  {
    key: 'useful',
    name: 'Practical use',
    ask: 'I could use something from it within a few days.',
    points: AGREEMENT,
  },
  {
    key: 'skill',
    name: 'A skill of mine',
    ask: 'We worked on a skill of mine, and not only on the deal at hand.',
    points: AGREEMENT,
  },
];
