import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../src/core/domain/calendar/day.ts';
import { planProgress } from '../../../../src/core/insights/plan-progress.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { MONDAY, milestone, records } from './a-plan.ts';

describe('planProgress', () => {
  const four = records({
    milestone: [
      milestone('d', { dueOffset: 18, order: 4 }),
      milestone('a', { dueOffset: 1, order: 1, status: 'done', settledOn: MONDAY }),
      milestone('c', { dueOffset: 15, order: 3 }),
      milestone('b', { dueOffset: 8, order: 2 }),
    ],
  });

  it('gives the example worked by hand', () => {
    const progress = planProgress(four, toDay('2026-03-10'));
    expect(progress.planDay).toBe(9);
    expect(progress.phase.phase).toBe(1);
    expect(progress.milestones.map(({ milestone: { id }, due, state }) => [id, due, state])).toEqual([
      ['a', '2026-03-02', 'done'],
      ['b', '2026-03-09', 'overdue'],
      ['c', '2026-03-16', 'due-soon'],
      ['d', '2026-03-19', 'open'],
    ]);
    expect(progress).toMatchObject({ done: 1, skipped: 0, open: 3, overdue: 1, state: 'running' });
    expect(progress.perPhase[0]).toEqual({ phase: 1, done: 1, total: 4, skipped: 0 });
  });

  it('moves what falls on a holiday to the next working day', () => {
    const holiday = { id: '2026-03-09', day: toDay('2026-03-09'), name: 'Founders’ day' };
    const moved = planProgress(
      four.with([{ kind: 'holiday', id: holiday.id, before: null, after: holiday }]),
      MONDAY,
    );
    expect(moved.milestones[1]?.due).toBe('2026-03-10');
  });

  it('pauses in an excused week that shifts the plan, and goes on where it stopped', () => {
    const week = { id: '2026-03-09', weekStart: toDay('2026-03-09'), reason: 'Leave', shiftsPlan: true };
    const shifted = four.with([{ kind: 'excused-week', id: week.id, before: null, after: week }]);
    expect(planProgress(shifted, toDay('2026-03-11'))).toMatchObject({ paused: true, planDay: 7 });
    expect(planProgress(shifted, toDay('2026-03-16'))).toMatchObject({ paused: false, planDay: 8 });
  });

  it('says before, running and after', () => {
    const states = [-1, 0, 89, 90].map((days) => planProgress(four, addDays(MONDAY, days)).state);
    expect(states).toEqual(['before', 'running', 'running', 'after']);
  });

  it('stands on an empty plan from today when nothing was started', () => {
    const progress = planProgress(new RecordSet(), toDay('2026-07-01'));
    expect(progress).toMatchObject({ planDay: 1, done: 0, open: 0, milestones: [] });
  });

  it('counts every milestone once, whatever the day', () => {
    const status = fc.constantFrom('open', 'done', 'skipped');
    const any = fc.record({
      phase: fc.constantFrom(1, 2, 3),
      dueOffset: fc.integer({ min: 1, max: 30 }),
      status,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.integer({ min: -40, max: 140 }), (list, offset) => {
        const milestones = list.map((changes, order) =>
          milestone(`m${order}`, { ...changes, order } as Parameters<typeof milestone>[1]),
        );
        const progress = planProgress(records({ milestone: milestones }), addDays(MONDAY, offset));
        expect(progress.done + progress.skipped + progress.open).toBe(milestones.length);
        expect(progress.overdue).toBeLessThanOrEqual(progress.open);
        expect(progress.perPhase.reduce((sum, { total }) => sum + total, 0)).toBe(milestones.length);
        const places = progress.milestones.map(({ milestone: { phase, order } }) => phase * 100 + order);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
