import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay, weekdayOf } from '../../../../../src/core/domain/calendar/day.ts';
import {
  isWorkingDay,
  onWorkingDay,
  workingCalendar,
  workingDaysFrom,
} from '../../../../../src/core/domain/plan/working-day.ts';

const holiday = (day: string) => ({ id: day, day: toDay(day), name: 'Holiday' });
const FRIDAY = toDay('2026-03-06');
const weekdays = workingCalendar({ workingDays: [1, 2, 3, 4, 5] }, [holiday('2026-03-09')]);

describe('working days', () => {
  it('are the weekdays chosen, less the holidays', () => {
    expect(workingDaysFrom(weekdays, FRIDAY, toDay('2026-03-11'))).toEqual([
      '2026-03-06',
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  it('may be Saturday and Sunday', () => {
    const shop = workingCalendar({ workingDays: [6, 7] }, []);
    expect(workingDaysFrom(shop, FRIDAY, toDay('2026-03-11'))).toEqual(['2026-03-07', '2026-03-08']);
  });
});

describe('onWorkingDay', () => {
  it('leaves a working day where it is', () => {
    expect(onWorkingDay(weekdays, FRIDAY, toDay('2026-03-31'))).toBe(FRIDAY);
  });

  it('moves a weekend past the holiday after it', () => {
    expect(onWorkingDay(weekdays, addDays(FRIDAY, 1), toDay('2026-03-31'))).toBe('2026-03-10');
  });

  it('moves back when the next working day would be too late', () => {
    expect(onWorkingDay(weekdays, addDays(FRIDAY, 2), addDays(FRIDAY, 3))).toBe(FRIDAY);
  });

  it('stays where it is when nothing near is worked', () => {
    const never = { weekdays: new Set<number>(), holidays: new Set<never>() };
    expect(onWorkingDay(never, FRIDAY, toDay('2026-03-31'))).toBe(FRIDAY);
  });

  it('gives a working day that is never after the latest, unless the day itself was', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(days, fc.nat(300), fc.nat(20), (workingDays, offset, room) => {
        const calendar = workingCalendar({ workingDays: workingDays as never }, []);
        const day = addDays(FRIDAY, offset);
        const found = onWorkingDay(calendar, day, addDays(day, room));
        expect(isWorkingDay(calendar, found)).toBe(true);
        expect(workingDays).toContain(weekdayOf(found));
        expect(found <= addDays(day, room)).toBe(true);
      }),
    );
  });
});
