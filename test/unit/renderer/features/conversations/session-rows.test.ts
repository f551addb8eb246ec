import { describe, expect, it } from 'vitest';
import {
  commitmentsBySession,
  filteredSessions,
  sessionRows,
} from '../../../../../renderer/features/conversations/sessions/session-rows.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';
import type { CoachingSession } from '../../../../../src/core/domain/session/coaching-session.ts';

function session(id: string, day: string, patch: Partial<CoachingSession> = {}): CoachingSession {
  return {
    id,
    day: toDay(day),
    form: 'one-to-one',
    conversation: null,
    repIds: ['a'],
    minutes: 30,
    channel: 'video',
    nextStep: '',
    note: '',
    noteIsPrivate: true,
    rating: null,
    ...patch,
  };
}

const sessions = [
  session('sunday', '2026-03-08'),
  session('monday', '2026-03-09', { repIds: ['b'], minutes: 45 }),
  session('monday-later', '2026-03-09', { form: 'call-review', repIds: ['a', 'b'] }),
];
const all = { repId: null, form: null };

describe('the log', () => {
  it('puts the newest first, of one day the one logged last', () => {
    expect(filteredSessions(sessions, all).map(({ id }) => id)).toEqual(['monday-later', 'monday', 'sunday']);
  });

  it('filters by rep, team sessions included, and by form', () => {
    const ids = (filter: Parameters<typeof filteredSessions>[1]) =>
      filteredSessions(sessions, filter).map(({ id }) => id);
    expect(ids({ repId: 'a', form: null })).toEqual(['monday-later', 'sunday']);
    expect(ids({ repId: 'b', form: 'one-to-one' })).toEqual(['monday']);
  });

  it('starts a week on Monday and adds up what it holds', () => {
    const rows = sessionRows(filteredSessions(sessions, all), new Map());
    expect(rows.map((row) => (row.kind === 'week' ? row : row.session.id))).toEqual([
      { kind: 'week', weekStart: '2026-03-09', sessions: 2, minutes: 75 },
      'monday-later',
      'monday',
      { kind: 'week', weekStart: '2026-03-02', sessions: 1, minutes: 30 },
      'sunday',
    ]);
  });

  it('gives each session the commitments made in it', () => {
    const made = (id: string, sessionId: string | null) => ({
      id,
      repId: 'a',
      sessionId,
      text: 'Call Acme',
      madeOn: toDay('2026-03-09'),
      due: toDay('2026-03-16'),
      strength: null,
      status: 'open' as const,
      settledOn: null,
      reason: '',
      replacedBy: null,
    });
    const bySession = commitmentsBySession([made('1', 'monday'), made('2', null), made('3', 'monday')]);
    expect(bySession.get('monday')?.map(({ id }) => id)).toEqual(['1', '3']);
    expect(bySession.size).toBe(1);
  });
});
