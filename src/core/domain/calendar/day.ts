import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Brand } from '../../foundation/brand.ts';

/** A calendar day, `YYYY-MM-DD`, without a time or a zone: the unit in which a plan is made and a session is logged. */
export type Day = Brand<string, 'Day'>;

/** A moment, ISO 8601 with `Z` or an offset, as a clock gives it. */
export type Instant = Brand<string, 'Instant'>;

/** A weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_PATTERN = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;

// A charts page does day arithmetic thousands of times. On UTC midnights a day is always 86,400 s long, so whole
// numbers do what date-fns does with its zoned dates, two orders of magnitude quicker; a property test compares them.
function dayNumberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_A_DAY;
}

function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10) as Day;
}

/**
 * Whether a text is a day that exists, in the years 1900 to 2199: a year outside them is a slip of the pen.
 * `isDay('2026-02-29')` is false: 2026 has no leap day. `isDay('0026-03-02')` is false.
 */
export function isDay(text: string): text is Day {
  if (!DAY_PATTERN.test(text)) return false;
  const number = dayNumberOf(text as Day);
  return !Number.isNaN(number) && dayOfNumber(number) === text;
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
  // A zoned date would look the zone's offset up several times.
  const at = Date.parse(instant);
  return new Date(at + tzOffset(zone, new Date(at)) * 60_000).toISOString().slice(0, 10) as Day;
}

/** The day `count` days later (earlier when negative). `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumberOf(day) + count);
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

function weekdayOfNumber(number: number): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The ISO weekday of a day. `weekdayOf('2026-03-02')` is 1, a Monday. */
export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumberOf(day));
}

/** The Monday of the ISO week that holds the day. Weeks are named by their Monday throughout. */
export function weekStartOf(day: Day): Day {
  const number = dayNumberOf(day);
  return dayOfNumber(number + 1 - weekdayOfNumber(number));
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
