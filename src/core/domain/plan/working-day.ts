import { addDays, type Day, daysFrom, weekdayOf } from '../calendar/day.ts';
import type { Holiday } from './time-off.ts';
import type { Transition } from './transition.ts';

/** Which days are worked: the transition's weekdays, less its holidays. */
export type WorkingCalendar = { readonly weekdays: ReadonlySet<number>; readonly holidays: ReadonlySet<Day> };

/** Gathers the working calendar from a transition and its holidays. */
export function workingCalendar(
  transition: Pick<Transition, 'workingDays'>,
  holidays: readonly Holiday[],
): WorkingCalendar {
  return {
    weekdays: new Set(transition.workingDays),
    holidays: new Set(holidays.map((holiday) => holiday.day)),
  };
}

/** Whether a day is worked. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  return calendar.weekdays.has(weekdayOf(day)) && !calendar.holidays.has(day);
}

/** The working days from `from` to `to`, both included. */
export function workingDaysFrom(calendar: WorkingCalendar, from: Day, to: Day): Day[] {
  return daysFrom(from, to).filter((day) => isWorkingDay(calendar, day));
}

/** How far {@link onWorkingDay} looks: longer runs of days off than this are left where they are. */
const LONGEST_BREAK = 60;

/**
 * The day itself when it is worked, else the next working day not after `latest`, else the last one before it, so
 * that what is due at a phase's end doesn't slip into the next phase. Without any working day near, the day itself.
 *
 * @example onWorkingDay(mondayToFriday, toDay('2026-03-07'), toDay('2026-03-31')) // Monday '2026-03-09'
 */
export function onWorkingDay(calendar: WorkingCalendar, day: Day, latest: Day): Day {
  for (let step = 0; step < LONGEST_BREAK; step++) {
    const later = addDays(day, step);
    if (later > latest) break;
    if (isWorkingDay(calendar, later)) return later;
  }
  for (let step = 1; step < LONGEST_BREAK; step++) {
    const earlier = addDays(day, -step);
    if (isWorkingDay(calendar, earlier)) return earlier;
  }
  return day;
}
