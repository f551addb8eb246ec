import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { todayAgenda } from '../../../../src/core/insights/today-agenda.ts';
import { whomNext } from '../../../../src/core/insights/whom-next.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { commitment, MONDAY, milestone, records, rep, rhythm, session, time } from './a-plan.ts';

const TODAY = toDay('2026-03-19');

describe('whomNext', () => {
  const team = records({
    rep: [
      rep('ben', { tier: 'top' }),
      rep('ana', { order: 1 }),
      rep('cleo', { tier: 'low', order: 2 }),
      rep('dov', { status: 'left', order: 3 }),
    ],
    'rhythm-plan': [rhythm('ana', 1), rhythm('ben', 1), rhythm('cleo', 1), rhythm('dov', 1)],
    session: [session('2026-03-10', ['ana']), session('2026-03-18', ['ben'])],
    commitment: [commitment('ben', '2026-03-17')],
  });

  it('gives the example worked by hand', () => {
    expect(whomNext(team, TODAY)).toMatchObject([
      {
        repId: 'cleo',
        score: 52,
        reasons: [
          { code: 'never', value: null },
          { code: 'behind-rhythm', value: 1 },
        ],
      },
      {
        repId: 'ana',
        score: 23,
        reasons: [
          { code: 'behind-rhythm', value: 1 },
          { code: 'days-since', value: 9 },
          { code: 'middle-tier', value: null },
        ],
      },
      { repId: 'ben', score: 8, reasons: [{ code: 'commitment-overdue', value: 1 }] },
    ]);
  });

  it('moves a rep down once they were coached', () => {
    const coached = session(TODAY, ['cleo'], { id: 'now' });
    const after = team.with([{ kind: 'session', id: 'now', before: null, after: coached }]);
    expect(whomNext(after, TODAY).at(-1)).toMatchObject({ repId: 'cleo', score: 0, reasons: [] });
  });

  it('urges nobody in an excused week', () => {
    const off = { id: '2026-03-16', weekStart: toDay('2026-03-16'), reason: 'Leave', shiftsPlan: false };
    const excused = team.with([{ kind: 'excused-week', id: off.id, before: null, after: off }]);
    const codes = whomNext(excused, TODAY).flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes).not.toContain('behind-rhythm');
  });
});

describe('todayAgenda', () => {
  const set = records({
    rep: ['a', 'b', 'c', 'd'].map((id, order) => rep(id, { order })),
    'rhythm-plan': ['a', 'b', 'c', 'd'].map((id) => rhythm(id, 1)),
    milestone: ['2026-03-17', '2026-03-20', '2026-03-24'].map((day) =>
      milestone(day, { dueDay: toDay(day) }),
    ),
    session: [session('2026-03-16', ['a']), session('2026-03-17', ['a'])],
    commitment: [
      commitment('b', '2026-03-18', { id: 'late' }),
      commitment('c', '2026-03-21', { id: 'soon' }),
    ],
    'time-entry': [time('2026-03-10', 'email', 1200)],
  });

  it('gives the example worked by hand, and everything else of the day', () => {
    const agenda = todayAgenda(set, TODAY);
    expect(agenda.milestonesOverdue.map(({ milestone: { id } }) => id)).toEqual(['2026-03-17']);
    expect(agenda.milestonesDue.map(({ milestone: { id } }) => id)).toEqual(['2026-03-20']);
    expect(agenda.commitmentsOverdue.map(({ id }) => id)).toEqual(['late']);
    expect(agenda.commitmentsDue.map(({ id }) => id)).toEqual(['soon']);
    expect(agenda.thisWeek).toMatchObject({ sessions: 2, planned: 4, plannedHeld: 1, current: true });
    expect(agenda.lastWeekTime).toMatchObject({ weekStart: '2026-03-09', recorded: true, coverage: 0.5 });
    expect(agenda.whomNext.map(({ repId }) => repId)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('asks for last week only when the plan had one', () => {
    expect(todayAgenda(set, addDays(MONDAY, 4)).lastWeekTime).toBeNull();
    expect(todayAgenda(set, addDays(MONDAY, 8)).lastWeekTime).toMatchObject({ recorded: false, coverage: 0 });
  });

  it('has an empty day before anything was started', () => {
    expect(todayAgenda(new RecordSet(), TODAY)).toMatchObject({
      whomNext: [],
      behaviours: [],
      milestonesDue: [],
    });
  });
});
