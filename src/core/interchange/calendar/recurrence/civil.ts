/**
 * Calendar arithmetic on whole numbers, in the proleptic Gregorian calendar.
 *
 * The expansion of a series tests hundreds of thousands of days, so it counts them instead of building
 * date objects: a day is the number of days since 1 January 1970, and a wall-clock time is the number of
 * seconds since that day's midnight, read as if the wall stood in UTC.
 */

/** Seconds in a day of a wall clock; days with a change of clocks are dealt with where a zone is known. */
export const SECONDS_PER_DAY = 86_400;

/** A date in parts. `month` is 1-12, `day` 1-31. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_START_TO_1970 = 719_468;

/** The day number of a date. `dayNumber(1970, 1, 1)` is 0. A day beyond the month's end runs on into the next month. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from March, which puts the leap day last and makes month lengths regular.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_START_TO_1970;
}

/** The date of a day number; the inverse of {@link dayNumber}. */
export function civilDate(dayCount: number): CivilDate {
  const shifted = dayCount + DAYS_FROM_ERA_START_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days in a month: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The weekday of a day number: 0 is Monday, 6 is Sunday. `weekdayOfDay(0)` is 3, since 1970 began on a Thursday. */
export function weekdayOfDay(dayCount: number): number {
  return modulo(dayCount + 3, 7);
}

/** The remainder that is never negative. `modulo(-1, 7)` is 6. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

/** The first day of the week that holds a day, for weeks that begin on `weekStart` (0 Monday to 6 Sunday). */
export function startOfWeek(dayCount: number, weekStart: number): number {
  return dayCount - modulo(weekdayOfDay(dayCount) - weekStart, 7);
}

/**
 * The first day of week 1 of a year: the week with at least four days in that year (RFC 5545, BYWEEKNO).
 * It can lie in December of the year before.
 */
export function startOfWeekYear(year: number, weekStart: number): number {
  return startOfWeek(dayNumber(year, 1, 4), weekStart);
}

/** The year that a day's week belongs to: 31 December 2024 belongs to week 1 of 2025. */
export function weekYearOfDay(dayCount: number, weekStart: number): number {
  const { year } = civilDate(dayCount);
  if (dayCount < startOfWeekYear(year, weekStart)) return year - 1;
  return dayCount >= startOfWeekYear(year + 1, weekStart) ? year + 1 : year;
}

/** The number that `count` digits from `at` write; NaN where one of them is no digit. */
function digitsAt(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The same for `20260302T090000` and `20260302T090000Z`, the forms that calendars are full of; null for any other. */
function compactSeconds(text: string): number | null {
  const { length } = text;
  if (text.charCodeAt(8) !== 84 || length < 15 || length > 16 || (length === 16 && !text.endsWith('Z'))) {
    return null;
  }
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 4, 2);
  const day = digitsAt(text, 6, 2);
  const [hour, minute, second] = [digitsAt(text, 9, 2), digitsAt(text, 11, 2), digitsAt(text, 13, 2)];
  // Anything out of the ordinary is left to the full reading; NaN fails every comparison.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 28)) return null;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return null;
  return dayNumber(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
}

const BASIC_FORM = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})(Z?))?$/;

/**
 * The wall-clock seconds written as `20260302T090000`, `2026-03-02T09:00:00` or a date alone; null when the
 * text is no existing date and time. A trailing `Z` is allowed and not interpreted here.
 */
export function wallSeconds(text: string): number | null {
  const compact = compactSeconds(text);
  if (compact !== null) return compact;
  const parts = BASIC_FORM.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // A leap second (60) is read as the second before it: no clock that exports calendars shows it.
  if (hour > 23 || minute > 59 || second > 60) return null;
  return dayNumber(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + Math.min(second, 59);
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** A day number as `2026-03-02`. */
export function dayText(dayCount: number): string {
  const { year, month, day } = civilDate(dayCount);
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** Wall-clock seconds as `2026-03-02T09:00:00`; the inverse of {@link wallSeconds}. */
export function wallText(seconds: number): string {
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const rest = seconds - days * SECONDS_PER_DAY;
  const hours = TWO_DIGITS[Math.floor(rest / 3600)];
  return `${dayText(days)}T${hours}:${TWO_DIGITS[Math.floor(rest / 60) % 60]}:${TWO_DIGITS[rest % 60]}`;
}
