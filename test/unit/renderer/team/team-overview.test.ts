import { describe, expect, it } from 'vitest';
import {
  frequencyOptions,
  frequencyWords,
  rhythmWords,
  sinceWords,
  weekWords,
} from '../../../../renderer/features/team/rhythm-words.ts';
import { teamOverview } from '../../../../renderer/features/team/team-overview.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { inForceOn } from '../../../../src/core/insights/rhythm-in-force.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { commitment, rep, rhythm, session, transition } from '../../core/insights/a-plan.ts';

const records = RecordSet.from({
  transition: [transition()],
  rep: [rep('ben', { order: 1 }), rep('ana', { order: 0 }), rep('cleo', { order: 2, status: 'left' })],
  'rhythm-plan': [rhythm('ana', 1), rhythm('ana', 2, toDay('2026-03-16')), rhythm('ben', 0.5)],
  session: [session('2026-03-03', ['ana']), session('2026-03-11', ['ana', 'cleo'])],
  commitment: [
    commitment('ana', '2026-03-10'),
    commitment('ana', '2026-03-30'),
    commitment('ana', '2026-03-05', { status: 'kept' }),
    commitment('cleo', '2026-03-05'),
  ],
});

describe('the team on a day', () => {
  const { members } = teamOverview(records, toDay('2026-03-18'));

  it('stands in its order, with those who left', () => {
    expect(members.map((member) => member.rep.id)).toEqual(['ana', 'ben', 'cleo']);
  });

  it('shows each rep’s plan in force, this week and days since', () => {
    const [ana, ben] = members;
    expect(ana).toMatchObject({
      plan: { perWeek: 2 },
      thisWeek: { state: 'open', sessions: 0, planned: 2 },
      rhythm: { daysSince: 7, rhythmKept: { kept: 2, of: 2 } },
    });
    expect(ben).toMatchObject({ plan: { perWeek: 0.5 }, rhythm: { daysSince: null } });
  });

  it('counts open commitments, and as overdue only those of reps who are here', () => {
    expect(members.map(({ open, overdue }) => [open, overdue])).toEqual([
      [2, 1],
      [0, 0],
      [1, 0],
    ]);
  });

  it('has no week to show before the plan', () => {
    expect(teamOverview(records, toDay('2026-02-20')).members[0]?.thisWeek).toBeNull();
  });
});

describe('the plan in force', () => {
  const plans = [rhythm('ana', 2, toDay('2026-04-01')), rhythm('ana', 1, toDay('2026-03-02'))];

  it.each([
    ['2026-02-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 2],
  ])('on %s', (day, perWeek) => expect(inForceOn(plans, toDay(day))?.perWeek).toBe(perWeek));

  it('is none without plans', () => expect(inForceOn([], toDay('2026-03-02'))).toBeNull());
});

describe('words for rhythms', () => {
  it('say how often, and how long', () => {
    expect(rhythmWords(rhythm('ana', 0.5))).toBe('Every other week, 30 min');
    expect(rhythmWords(rhythm('ana', 0))).toBe('No regular sessions');
    expect(rhythmWords(null)).toBe('No rhythm planned');
    expect(frequencyWords(1.5)).toBe('1.5 a week');
  });

  it('offer an unusual rhythm while it is the chosen one, in its place', () => {
    expect(frequencyOptions(1).some(({ value }) => value === '1.5')).toBe(false);
    expect(frequencyOptions(1.5).map(({ value }) => value)).toEqual([
      '0',
      '0.25',
      '0.5',
      '1',
      '1.5',
      '2',
      '3',
      '5',
    ]);
  });

  it('say when somebody was coached last', () => {
    expect([null, 0, 1, 9].map(sinceWords)).toEqual(['not yet', 'today', 'yesterday', '9 days ago']);
  });

  it.each([
    [{ state: 'kept', sessions: 2, planned: 1 }, 'kept: 2 sessions, 1 planned'],
    [{ state: 'kept', sessions: 0, planned: 1 }, 'kept by what was held before: no session, 1 planned'],
    [{ state: 'missed', sessions: 1, planned: 2 }, 'missed: 1 session, 2 planned'],
    [{ state: 'excused', sessions: 0, planned: 0 }, 'excused'],
    [{ state: 'none', sessions: 1, planned: 0 }, '1 session, none planned'],
  ] as const)('say how a week went: %j', (week, words) => {
    expect(weekWords({ weekStart: toDay('2026-03-02'), ...week })).toBe(words);
  });
});
