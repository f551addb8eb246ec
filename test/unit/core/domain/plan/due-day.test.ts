import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { dueDay } from '../../../../../src/core/domain/plan/due-day.ts';
import { planAxis } from '../../../../../src/core/domain/plan/plan-axis.ts';
import { isWorkingDay, workingCalendar } from '../../../../../src/core/domain/plan/working-day.ts';

const MONDAY = toDay('2026-03-02');
const calendar = workingCalendar({ workingDays: [1, 2, 3, 4, 5] }, []);
const axisOf = (...phaseDays: [number, number, number]) => planAxis({ firstDay: MONDAY, phaseDays }, []);
const at = (phase: 1 | 2 | 3, dueOffset: number) => ({ phase, dueOffset, dueDay: null });

describe('dueDay', () => {
  it('is the offset within the phase', () => {
    expect(dueDay(at(1, 1), axisOf(30, 30, 30), calendar)).toBe('2026-03-02');
    expect(dueDay(at(2, 15), axisOf(30, 30, 30), calendar)).toBe('2026-04-15');
  });

  it('scales with the length of the phase', () => {
    expect(dueDay(at(1, 15), axisOf(20, 30, 30), calendar)).toBe('2026-03-11');
    expect(dueDay(at(1, 30), axisOf(60, 30, 30), calendar)).toBe('2026-04-30');
  });

  it('moves to a working day, at the end of a phase back into it', () => {
    expect(dueDay(at(1, 6), axisOf(30, 30, 30), calendar)).toBe('2026-03-09');
    expect(dueDay(at(3, 30), axisOf(30, 30, 30), calendar)).toBe('2026-05-29');
  });

  it('is the day that the user set, whatever it is', () => {
    const sunday = toDay('2026-03-08');
    expect(dueDay({ ...at(1, 1), dueDay: sunday }, axisOf(30, 30, 30), calendar)).toBe(sunday);
  });

  it('lies on a working day of its phase, and never before a smaller offset', () => {
    const length = fc.integer({ min: 14, max: 60 });
    fc.assert(
      fc.property(
        fc.tuple(length, length, length),
        fc.constantFrom(1, 2, 3),
        fc.nat(200),
        (lengths, phase, start) => {
          const axis = planAxis({ firstDay: addDays(MONDAY, start), phaseDays: lengths }, []);
          const span = axis.phases[phase - 1];
          let before = '';
          for (let offset = 1; offset <= 30; offset += 1) {
            const due = dueDay(at(phase as 1, offset), axis, calendar);
            expect(isWorkingDay(calendar, due)).toBe(true);
            expect(due <= (span?.to ?? '')).toBe(true);
            expect(due >= (span?.from ?? '')).toBe(true);
            expect(due >= before).toBe(true);
            before = due;
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
