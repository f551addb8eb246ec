import type { Day } from '../../src/core/domain/calendar/day.ts';
import { daysBetween } from '../../src/core/domain/calendar/day.ts';

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });
const short = formatter({ day: 'numeric', month: 'short' });
const long = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const withYear = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const weekday = formatter({ weekday: 'short' });

function dateOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** A day without its year, as lists and axes show it: `2 Mar`. */
export function formatDay(day: Day): string {
  return short.format(dateOf(day));
}

/** A day in full words: `Monday, 2 March`. */
export function formatLongDay(day: Day): string {
  return long.format(dateOf(day));
}

/** A day with its year: `2 Mar 2026`. */
export function formatDayWithYear(day: Day): string {
  return withYear.format(dateOf(day));
}

/** The weekday alone: `Mon`. */
export function formatWeekday(day: Day): string {
  return weekday.format(dateOf(day));
}

/** How far a day lies from today, in words: `today`, `tomorrow`, `in 3 days`, `5 days ago`. */
export function formatDistance(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** A moment as day and time in the user's zone. */
export function formatMoment(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
