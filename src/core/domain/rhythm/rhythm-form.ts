import type { SessionForm } from '../session/coaching-session.ts';

/** The forms of coaching that a rhythm plans and a week gives places to. */
export const RHYTHM_FORMS = [
  'one-to-one',
  'deal-coaching',
  'team-session',
] as const satisfies readonly SessionForm[];
export type RhythmForm = (typeof RHYTHM_FORMS)[number];
