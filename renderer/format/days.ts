import { type Day, daysBetween } from '../../src/core/domain/calendar/day.ts';
import { HERE } from './formats.ts';

/** A day without its year, as lists and axes show it: `2 Mar`. */
export const formatDay = HERE.day;

/** A day in full words: `Monday, 2 March`. */
export const formatLongDay = HERE.longDay;

/** A day with its year: `2 Mar 2026`. */
export const formatDayWithYear = HERE.dayWithYear;

/** The weekday alone: `Mon`. */
export const formatWeekday = HERE.weekday;

/** A moment as day and time in the zone in which the shell tells the day. */
export const formatMoment = HERE.moment;

/** How far a day lies from today, in words: `today`, `tomorrow`, `in 3 days`, `5 days ago`. */
export function formatDistance(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
