import { describe, expect, it } from 'vitest';
import {
  draftOfSession,
  newDraft,
  type SessionDraft,
} from '../../../../../renderer/features/conversations/log/session-draft.ts';
import {
  editPayload,
  logPayload,
} from '../../../../../renderer/features/conversations/log/session-payload.ts';
import { problemsOf } from '../../../../../renderer/features/conversations/log/session-problems.ts';
import { logSession } from '../../../../../src/core/application/commands/log-session.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { CoachingSession } from '../../../../../src/core/domain/session/coaching-session.ts';
import { RecordSet } from '../../../../../src/core/records/records.ts';

const today = toDay('2026-03-20');
const firstDay = toDay('2026-03-02');

function rep(id: string, status: 'active' | 'left' = 'active') {
  return { id, name: `Rep ${id}`, email: '', tier: 'middle', status, order: 0, nextReview: null } as const;
}

function session(patch: Partial<CoachingSession>): CoachingSession {
  return {
    id: 's1',
    day: toDay('2026-03-10'),
    form: 'call-review',
    conversation: null,
    repIds: ['a'],
    minutes: 45,
    channel: 'phone',
    nextStep: '',
    note: '',
    noteIsPrivate: true,
    rating: null,
    ...patch,
  };
}

function draft(patch: Partial<SessionDraft> = {}): SessionDraft {
  const records = RecordSet.from({ rep: [rep('a'), rep('b')] });
  return { ...newDraft(records, { repId: 'a' }, { today, commitmentId: 'c1' }), ...patch };
}

const commitment = {
  id: 'c1',
  isSaved: false,
  repId: null,
  text: 'I will call Acme',
  due: today,
  strength: 8,
} as const;

describe('what the form begins with', () => {
  it('takes the usual form, minutes and channel from the latest session with this rep alone', () => {
    const records = RecordSet.from({
      rep: [rep('a'), rep('b')],
      session: [
        session({ id: 'old', day: toDay('2026-03-03'), form: 'in-the-moment', minutes: 10 }),
        session({ id: 'latest', day: toDay('2026-03-12') }),
        session({
          id: 'team',
          day: toDay('2026-03-13'),
          repIds: ['a', 'b'],
          form: 'team-session',
          minutes: 60,
        }),
        session({ id: 'other', day: toDay('2026-03-14'), repIds: ['b'], minutes: 20, channel: 'video' }),
      ],
    });
    const begun = newDraft(records, { repId: 'a' }, { today, commitmentId: 'c' });
    expect(begun).toMatchObject({
      repIds: ['a'],
      form: 'call-review',
      minutes: 45,
      channel: 'phone',
      day: today,
    });
  });

  it('begins with the only active rep, and with nobody where there are several or the one asked for has left', () => {
    const alone = RecordSet.from({ rep: [rep('a'), rep('gone', 'left')] });
    expect(newDraft(alone, {}, { today, commitmentId: 'c' }).repIds).toEqual(['a']);
    const several = RecordSet.from({ rep: [rep('a'), rep('b'), rep('gone', 'left')] });
    expect(newDraft(several, {}, { today, commitmentId: 'c' }).repIds).toEqual([]);
    expect(newDraft(several, { repId: 'gone' }, { today, commitmentId: 'c' }).repIds).toEqual([]);
  });
});

describe('what stands in the way of saving', () => {
  const days = { firstDay, today };

  it('lets a plain session pass, with an empty commitment', () => {
    expect(problemsOf(draft(), days)).toEqual({});
  });

  it('names the field of a day before the start, a day to come, nobody chosen and no minutes', () => {
    expect(problemsOf(draft({ day: toDay('2026-03-01') }), days).day).toContain('begins on');
    expect(problemsOf(draft({ day: toDay('2026-03-21') }), days).day).toContain('still to come');
    expect(problemsOf(draft({ day: null, repIds: [], minutes: '' }), days)).toMatchObject({
      day: expect.any(String),
      repIds: expect.any(String),
      minutes: expect.any(String),
    });
  });

  it('asks whose a commitment is only where there are several reps', () => {
    const one = draft({ commitments: [commitment] });
    expect(problemsOf(one, days)).toEqual({});
    expect(problemsOf({ ...one, repIds: ['a', 'b'] }, days)).toHaveProperty(['commitments.0.repId']);
  });

  it('wants a due day on or after the session', () => {
    const early = { ...commitment, due: toDay('2026-03-19') };
    expect(problemsOf(draft({ commitments: [early] }), days)).toHaveProperty(['commitments.0.due']);
    expect(problemsOf(draft({ commitments: [{ ...commitment, due: null }] }), days)).toHaveProperty([
      'commitments.0.due',
    ]);
  });
});

describe('what is saved', () => {
  it('is a payload that the command accepts, with the commitment as the one rep’s and empty ones left out', () => {
    const filled = draft({ commitments: [commitment, { ...commitment, id: 'c2', text: '  ' }], rating: 4 });
    const payload = logPayload('s9', { ...filled, day: today });
    expect(logSession.payload.safeParse(payload).success).toBe(true);
    expect(payload.session).toMatchObject({ id: 's9', rating: 4, repIds: ['a'] });
    expect(payload.commitments).toEqual([
      { id: 'c1', repId: 'a', text: 'I will call Acme', due: today, strength: 8 },
    ]);
  });

  it('changes a session and its commitments in one step, and nothing where nothing was changed', () => {
    const kept = session({ id: 's1' });
    const records = RecordSet.from({
      rep: [rep('a')],
      session: [kept],
      commitment: ['k1', 'k2'].map((id) => ({
        id,
        repId: 'a',
        sessionId: 's1',
        text: `Promise ${id}`,
        madeOn: kept.day,
        due: today,
        strength: null,
        status: 'open' as const,
        settledOn: null,
        reason: '',
        replacedBy: null,
      })),
    });
    const before = draftOfSession(records, kept);
    const [first, second] = before.commitments;
    if (!first || !second) throw new Error('both commitments belong to the session');
    const after = {
      ...before,
      day: kept.day,
      commitments: [{ ...second, strength: 9 as const }, commitment],
    };
    expect(editPayload('s1', after, before)?.commitments).toEqual({
      written: [
        { id: 'k2', repId: 'a', text: 'Promise k2', due: today, strength: 9 },
        { id: 'c1', repId: 'a', text: 'I will call Acme', due: today, strength: 8 },
      ],
      removed: [first.id],
    });
    expect(editPayload('s1', { ...before, day: kept.day }, before)).toBeNull();
  });
});
