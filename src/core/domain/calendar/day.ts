import { TZDate } from '@date-fns/tz/date';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import type { Brand } from '../../foundation/brand.ts';

/** A calendar day, `YYYY-MM-DD`, without a time or a zone: the unit in which a plan is made and a session is logged. */
export type Day = Brand<string, 'Day'>;

/** A moment, ISO 8601 with `Z` or an offset, as a clock gives it. */
export type Instant = Brand<string, 'Instant'>;

/** A weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Noon UTC keeps a day the same day in all arithmetic, whatever zone the process runs in. */
function dateAtUtcNoon(day: Day): TZDate {
  return new TZDate(parseISO(`${day}T12:00:00Z`).getTime(), 'UTC');
}

function dayFromUtcDate(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** Whether a text is a day that exists. `isDay('2026-02-29')` is false: 2026 has no leap day. */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text)) return false;
  const date = parseISO(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayFromUtcDate(date) === text;
}

/**
 * The day written in a text.
 * @throws RangeError when the text is no existing day; use {@link isDay} on what a user typed.
 * @example toDay('2026-03-02') // '2026-03-02'
 */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a calendar day: ${text}`);
  return text;
}

/** The day on the wall calendar of a zone at an instant. `dayOfInstant('2026-03-01T23:30:00Z', 'Europe/Berlin')` is `2026-03-02`. */
export function dayOfInstant(instant: string, zone: string): Day {
  return new TZDate(parseISO(instant).getTime(), zone).toISOString().slice(0, 10) as Day;
}

/** The day `count` days later (earlier when negative). `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(day: Day, count: number): Day {
  return dayFromUtcDate(addDaysToDate(dateAtUtcNoon(day), count));
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateAtUtcNoon(to), dateAtUtcNoon(from));
}

/** The ISO weekday of a day. `weekdayOf('2026-03-02')` is 1, a Monday. */
export function weekdayOf(day: Day): Weekday {
  return getISODay(dateAtUtcNoon(day)) as Weekday;
}

/** The Monday of the ISO week that holds the day. Weeks are named by their Monday throughout. */
export function weekStartOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Days sort as text; this is the comparison for `Array.prototype.sort`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function daysFrom(from: Day, to: Day): Day[] {
  const count = daysBetween(from, to);
  return Array.from({ length: Math.max(0, count + 1) }, (_, index) => addDays(from, index));
}

/** The Mondays of all ISO weeks that touch the span from `from` to `to`. */
export function weeksFrom(from: Day, to: Day): Day[] {
  const first = weekStartOf(from);
  const count = Math.floor(daysBetween(first, to) / 7);
  return Array.from({ length: Math.max(0, count + 1) }, (_, index) => addDays(first, index * 7));
}
