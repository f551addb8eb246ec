import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  daysBetween,
  toDay,
  weekStartOf,
} from '../../../../../src/core/domain/calendar/day.ts';
import {
  calendarDayOf,
  isPaused,
  phaseOf,
  planAxis,
  planDayOf,
} from '../../../../../src/core/domain/plan/plan-axis.ts';
import type { ExcusedWeek } from '../../../../../src/core/domain/plan/time-off.ts';

const MONDAY = toDay('2026-03-02');
const STANDARD = { firstDay: MONDAY, phaseDays: [30, 30, 30] as [number, number, number] };

function excused(weekStart: Day, shiftsPlan = true): ExcusedWeek {
  return { id: weekStart, weekStart, reason: 'Leave', shiftsPlan };
}

const length = fc.integer({ min: 14, max: 60 });
const anyPlan = fc.record({
  firstDay: fc.integer({ min: 0, max: 400 }).map((days) => addDays(MONDAY, days)),
  phaseDays: fc.tuple(length, length, length),
});
const anyWeeks = fc
  .uniqueArray(fc.integer({ min: -4, max: 90 }), { maxLength: 8 })
  .chain((weeks) =>
    fc.tuple(
      ...weeks.map((week) => fc.boolean().map((shifts) => excused(addDays(MONDAY, week * 7), shifts))),
    ),
  );

describe('planAxis', () => {
  it('lays 90 days on the calendar', () => {
    const axis = planAxis(STANDARD, []);
    expect(axis).toMatchObject({ days: 90, firstDay: MONDAY, lastDay: '2026-05-30' });
    expect(
      axis.phases.map(({ from, to, firstPlanDay, lastPlanDay }) => [from, to, firstPlanDay, lastPlanDay]),
    ).toEqual([
      ['2026-03-02', '2026-03-31', 1, 30],
      ['2026-04-01', '2026-04-30', 31, 60],
      ['2026-05-01', '2026-05-30', 61, 90],
    ]);
  });

  it('moves everything after a week that shifts it, and nothing after one that does not', () => {
    expect(planAxis(STANDARD, [excused(toDay('2026-04-06'))]).lastDay).toBe('2026-06-06');
    expect(planAxis(STANDARD, [excused(toDay('2026-04-06'), false)]).lastDay).toBe('2026-05-30');
  });

  it('pauses on the days of the week that shifts it', () => {
    const axis = planAxis(STANDARD, [excused(toDay('2026-03-09'))]);
    expect(isPaused(axis, toDay('2026-03-08'))).toBe(false);
    expect(isPaused(axis, toDay('2026-03-09'))).toBe(true);
    expect(isPaused(axis, toDay('2026-03-15'))).toBe(true);
    expect(isPaused(axis, toDay('2026-03-16'))).toBe(false);
    expect(planDayOf(axis, toDay('2026-03-15'))).toBe(7);
    expect(planDayOf(axis, toDay('2026-03-16'))).toBe(8);
  });

  it('starts after a pause that lies on its first day', () => {
    expect(planAxis(STANDARD, [excused(MONDAY)]).firstDay).toBe('2026-03-09');
  });

  it('has every plan day once, in order, none in a pause, and phases without a gap', () => {
    fc.assert(
      fc.property(anyPlan, anyWeeks, (plan, weeks) => {
        const axis = planAxis(plan, weeks);
        const paused = new Set(weeks.filter((week) => week.shiftsPlan).map((week) => week.weekStart));
        expect(axis.calendar).toHaveLength(axis.days);
        expect(axis.days).toBe(plan.phaseDays[0] + plan.phaseDays[1] + plan.phaseDays[2]);
        for (const [index, day] of axis.calendar.entries()) {
          expect(paused.has(weekStartOf(day))).toBe(false);
          expect(planDayOf(axis, day)).toBe(index + 1);
          expect(calendarDayOf(axis, index + 1)).toBe(day);
        }
        const [one, two, three] = axis.phases;
        expect([one.from, three.to]).toEqual([axis.firstDay, axis.lastDay]);
        expect(two.firstPlanDay).toBe(one.lastPlanDay + 1);
        expect(three.firstPlanDay).toBe(two.lastPlanDay + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('never counts back: plan days rise with the calendar, also before and after the plan', () => {
    fc.assert(
      fc.property(anyPlan, anyWeeks, (plan, weeks) => {
        const axis = planAxis(plan, weeks);
        let before = planDayOf(axis, addDays(axis.firstDay, -3));
        for (let day = addDays(axis.firstDay, -2); day <= addDays(axis.lastDay, 3); day = addDays(day, 1)) {
          const now = planDayOf(axis, day);
          expect(now - before).toBe(isPaused(axis, day) ? 0 : 1);
          expect(phaseOf(axis, day).phase).toBeGreaterThanOrEqual(1);
          before = now;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is as long on the calendar as its days and its pauses', () => {
    fc.assert(
      fc.property(anyPlan, anyWeeks, (plan, weeks) => {
        const axis = planAxis(plan, weeks);
        const span = daysBetween(axis.firstDay, axis.lastDay) + 1;
        expect((span - axis.days) % 7).toBe(0);
        expect(span).toBeGreaterThanOrEqual(axis.days);
      }),
      { numRuns: 40 },
    );
  });
});
