import type { PhaseNumber } from '../domain/plan/phase-number.ts';

/** A phase as a new plan starts with it; the length can be changed before the first day. `defaultDays` are calendar days. */
export type PhaseTemplate = {
  readonly phase: PhaseNumber;
  readonly name: 'Diagnosis' | 'Skill Building' | 'Reinforcement';
  readonly defaultDays: 30;
  readonly aim: string;
};

/** The three phases of the 90 days (Practitioner article A). */
export const PHASES: readonly PhaseTemplate[] = [
  {
    phase: 1,
    name: 'Diagnosis',
    defaultDays: 30,
    aim: 'Find out where your hours go today, name the behaviours you mean to change, and begin to ask before you tell.',
  },
  {
    phase: 2,
    name: 'Skill Building',
    defaultDays: 30,
    aim: 'Learn the conversations a coach needs and settle into a weekly rhythm that the whole team can count on.',
  },
  {
    phase: 3,
    name: 'Reinforcement',
    defaultDays: 30,
    aim: 'Follow how often you coach and how your reps improve, then write coaching into what is expected of you for good.',
  },
];
