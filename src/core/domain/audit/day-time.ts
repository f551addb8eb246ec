import { addDays, type Day, daysBetween, type Instant, isDay } from '../calendar/day.ts';

/** The minutes of a day as its clock shows them; the hour that a change of clocks adds or takes is not counted. */
export const MINUTES_OF_A_DAY = 1440;

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/**
 * The minute of a day at which something written as an instant began, by the clock of the place where it was written:
 * the date and time stand in the text before its offset. Negative or 1440 and more where the text names another day.
 * @returns null when the text doesn't say
 * @example minuteOfDay('2026-03-02T09:15:00+01:00', '2026-03-02') // 555
 */
export function minuteOfDay(instant: string, day: Day): number | null {
  const [, date = '', hours, minutes] = WRITTEN.exec(instant) ?? [];
  if (!isDay(date)) return null;
  return daysBetween(day, date) * MINUTES_OF_A_DAY + Number(hours) * 60 + Number(minutes);
}

/** A number with two digits at least. */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A minute of a day as a clock shows it: `clockOf(555)` is `09:15`; 1440 is `24:00`. */
export function clockOf(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/**
 * The instant of a minute of a day where the clocks are `offset` minutes ahead of UTC.
 * @example instantAt('2026-03-02', 555, 60) // '2026-03-02T09:15:00+01:00'
 */
export function instantAt(day: Day, minute: number, offset: number): Instant {
  const date = addDays(day, Math.floor(minute / MINUTES_OF_A_DAY));
  const within = ((minute % MINUTES_OF_A_DAY) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  const ahead = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
  return `${date}T${clockOf(within)}:00${zone}` as Instant;
}

const OFFSET = /([+-])(\d{2}):(\d{2})$/;

/** The minutes ahead of UTC that an instant is written with; 0 for `Z`. */
export function offsetOf(instant: string): number {
  const [, sign, hours, minutes] = OFFSET.exec(instant) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
