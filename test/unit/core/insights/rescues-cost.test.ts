import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { rescuesCost } from '../../../../src/core/insights/rescues-cost.ts';
import { MONDAY, records } from './a-plan.ts';

let made = 0;
function rescue(week: number, minutes: number, repId: string | null = 'ana'): Rescue {
  made += 1;
  const day = addDays(MONDAY, week * 7 - 5);
  return { id: `rescue-${made}`, day, repId, minutes, what: '', askInstead: '', dealName: null };
}
const weekAfter = (weeks: number): Day => addDays(MONDAY, weeks * 7);

describe('rescuesCost', () => {
  it('adds up by week, in total and by rep, dearest first', () => {
    const set = records({
      rescue: [rescue(1, 30), rescue(1, 60, 'ben'), rescue(2, 20), rescue(2, 15, null), rescue(4, 500)],
    });
    const cost = rescuesCost(set, addDays(weekAfter(2), 1));
    expect(cost.weeks.map(({ minutes, rescues, over }) => [minutes, rescues, over])).toEqual([
      [90, 2, true],
      [35, 2, true],
      [0, 0, false],
    ]);
    expect(cost.total).toEqual({ rescues: 4, minutes: 125 });
    expect(cost.byRep).toEqual([
      { repId: 'ben', rescues: 1, minutes: 60 },
      { repId: 'ana', rescues: 2, minutes: 50 },
      { repId: null, rescues: 1, minutes: 15 },
    ]);
  });

  it('compares as many weeks at either end, four at most, as soon as there are four', () => {
    const rescues = [90, 60, 30, 0, 30, 15, 15, 0, 30].map((minutes, index) =>
      rescue(index + 1, Math.max(1, minutes)),
    );
    const at = (weeks: number) => rescuesCost(records({ rescue: rescues }), weekAfter(weeks)).change;
    expect(at(3)).toBeNull();
    expect(at(4)).toMatchObject({ weeks: 2, first: { minutes: 150 }, last: { minutes: 31 } });
    expect(at(4)?.minutesAWeek).toBe(-59.5);
    // Nine weeks: the first four with 181 minutes, the last four, 6 to 9, with 61.
    expect(at(9)).toEqual({
      weeks: 4,
      first: { rescues: 4, minutes: 181 },
      last: { rescues: 4, minutes: 61 },
      minutesAWeek: -30,
    });
  });

  it('leaves excused weeks and the running one out of the comparison', () => {
    const set = records({
      rescue: [1, 2, 3, 4, 5].map((week) => rescue(week, 60)),
      'excused-week': [{ id: weekAfter(1), weekStart: weekAfter(1), reason: 'Fair', shiftsPlan: false }],
    });
    expect(rescuesCost(set, weekAfter(4)).change).toBeNull();
    expect(rescuesCost(set, weekAfter(5)).change).toMatchObject({ weeks: 2, minutesAWeek: 0 });
  });

  it('is nothing without rescues', () => {
    expect(rescuesCost(records(), MONDAY)).toMatchObject({ total: { rescues: 0, minutes: 0 }, byRep: [] });
  });
});
