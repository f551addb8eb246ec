import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay, weekdayOf } from '../../../../src/core/domain/calendar/day.ts';
import { reminderOn } from '../../../../src/core/insights/reminder.ts';
import { commitment, MONDAY, milestone, records, rep, rhythm, session } from './a-plan.ts';

const TODAY = toDay('2026-03-19');
const ALL = { digest: true, commitments: true, rhythm: true };
const NONE = { digest: false, commitments: false, rhythm: false };

const team = {
  rep: [rep('ana', { tier: 'low' }), rep('ben', { tier: 'low', order: 1 })],
  'rhythm-plan': [rhythm('ben', 1)],
  session: [session('2026-03-11', ['ana']), session('2026-03-13', ['ben'])],
  commitment: [
    commitment('ana', '2026-03-17'),
    commitment('ana', '2026-03-19'),
    commitment('ana', '2026-03-20'),
  ],
  // Plan day 23 is the 24th.
  milestone: [milestone('later', { dueOffset: 23 })],
};

describe('a reminder', () => {
  it('gives the example worked by hand', () => {
    expect(reminderOn(records(team), TODAY, ALL)).toEqual({
      digest: { nextRepId: 'ana', commitments: 2, milestones: 0 },
      commitments: [{ repId: 'ana', count: 2 }],
      rhythm: [{ repId: 'ben', toHold: 1 }],
      daysLeft: 2,
    });
  });

  it('holds the wanted kinds alone', () => {
    const only = (kind: keyof typeof ALL) => reminderOn(records(team), TODAY, { ...NONE, [kind]: true });
    expect(only('digest')).toMatchObject({ digest: { commitments: 2 }, commitments: [], rhythm: [] });
    expect(only('commitments')).toMatchObject({ digest: null, commitments: [{ count: 2 }], rhythm: [] });
    expect(only('rhythm')).toMatchObject({ digest: null, commitments: [], rhythm: [{ repId: 'ben' }] });
    expect(reminderOn(records(team), TODAY, NONE)).toBeNull();
  });

  it('isn’t there when there is nothing to say', () => {
    expect(reminderOn(records(), TODAY, ALL)).toBeNull();
    const settled = commitment('ana', '2026-03-19', { status: 'kept', settledOn: TODAY });
    const quiet = { rep: team.rep, session: [session('2026-03-18', ['ana', 'ben'])], commitment: [settled] };
    expect(reminderOn(records(quiet), TODAY, ALL)).toBeNull();
  });

  it('leaves out what somebody promised who has left', () => {
    const left = { ...team, rep: [rep('ana', { status: 'left' }), rep('ben', { status: 'left' })] };
    expect(reminderOn(records(left), TODAY, ALL)).toBeNull();
  });

  it('counts milestones that are due today or overdue', () => {
    const milestones = [17, 18, 19].map((dueOffset) => milestone(`m${dueOffset}`, { dueOffset }));
    expect(reminderOn(records({ milestone: milestones }), TODAY, ALL)?.digest).toEqual({
      nextRepId: null,
      commitments: 0,
      milestones: 2,
    });
  });

  it('calls a rhythm at risk when a week has one day to spare at most', () => {
    const atRisk = (day: string, perWeek: number, held: string[] = []) =>
      reminderOn(
        records({
          rep: [rep('ben')],
          'rhythm-plan': [rhythm('ben', perWeek)],
          session: held.map((on) => session(on, ['ben'])),
        }),
        toDay(day),
        { ...NONE, rhythm: true },
      )?.rhythm ?? [];
    expect(atRisk('2026-03-18', 1)).toEqual([]);
    expect(atRisk('2026-03-19', 1)).toEqual([{ repId: 'ben', toHold: 1 }]);
    expect(atRisk('2026-03-17', 2)).toEqual([]);
    expect(atRisk('2026-03-18', 2)).toEqual([{ repId: 'ben', toHold: 2 }]);
    expect(atRisk('2026-03-18', 2, ['2026-03-16'])).toEqual([]);
    expect(atRisk('2026-03-20', 1, ['2026-03-17'])).toEqual([]);
  });

  it('never comes on a day off, in an excused week or at a weekend', () => {
    const off = { id: TODAY, day: TODAY, name: 'Holiday' };
    const week = { id: '2026-03-16', weekStart: toDay('2026-03-16'), reason: 'Leave', shiftsPlan: false };
    expect(reminderOn(records({ ...team, holiday: [off] }), TODAY, ALL)).toBeNull();
    expect(reminderOn(records({ ...team, 'excused-week': [week] }), TODAY, ALL)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (offset) => {
        const day = addDays(MONDAY, offset);
        const reminder = reminderOn(records(team), day, ALL);
        if (weekdayOf(day) > 5) expect(reminder).toBeNull();
        if (reminder) expect(reminder.daysLeft).toBe(6 - weekdayOf(day));
      }),
    );
  });
});
