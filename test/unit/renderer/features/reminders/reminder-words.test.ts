import { describe, expect, it } from 'vitest';
import {
  reminderInNumbers,
  reminderSentences,
} from '../../../../../renderer/features/reminders/reminder-words.ts';
import type { Reminder } from '../../../../../src/core/insights/reminder.ts';

const FULL: Reminder = {
  digest: { nextRepId: 'Ana', commitments: 3, milestones: 1 },
  commitments: [
    { repId: 'Ben', count: 2 },
    { repId: 'Cleo', count: 1 },
  ],
  rhythm: [{ repId: 'Cleo', toHold: 1 }],
  daysLeft: 2,
};
const nameOf = (repId: string) => repId;

describe('a reminder in words', () => {
  it('names reps in the page', () => {
    expect(reminderSentences(FULL, nameOf)).toEqual([
      'Whom to coach next: Ana.',
      '1 milestone is due.',
      '3 commitments are due, from Ben and Cleo.',
      'A session with Cleo is still to be held this week; 2 working days are left.',
    ]);
  });

  it('counts commitments once, with or without names, and tells the number of many reps', () => {
    expect(reminderSentences({ ...FULL, commitments: [], rhythm: [] }, nameOf)).toContain(
      '3 commitments are due.',
    );
    const many = ['a', 'b', 'c', 'd'].map((repId) => ({ repId, toHold: 2 }));
    expect(reminderSentences({ digest: null, commitments: [], rhythm: many, daysLeft: 1 }, nameOf)).toEqual([
      '8 sessions with 4 reps are still to be held this week; today is the last working day.',
    ]);
  });

  it('names nobody in a notification of the system', () => {
    const words = reminderInNumbers(FULL);
    expect(words).toBe(
      '3 commitments are due. 1 milestone is due. The rhythm with 1 rep is at risk this week. Today says whom to coach next.',
    );
    expect(words).not.toMatch(/Ana|Ben|Cleo/);
    expect(reminderInNumbers({ ...FULL, digest: null, rhythm: [] })).toBe('3 commitments are due.');
  });
});
