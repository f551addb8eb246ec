import { MINUTES_OF_A_DAY } from '../audit/day-time.ts';
import type { Day } from '../calendar/day.ts';
import type { ReminderSettings } from './reminder-settings.ts';

type Times = Pick<ReminderSettings, 'at' | 'quietFrom' | 'quietTo'>;

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether a minute of the day lies within the quiet hours, the first minute included, the last not.
 *
 * @example
 * // Quiet from 18:00 to 08:00: 23:30 and 07:59 are quiet, 08:00 isn't.
 * isQuiet(times, 1410) // true
 */
export function isQuiet({ quietFrom, quietTo }: Times, minute: number): boolean {
  const [from, to] = [minuteOf(quietFrom), minuteOf(quietTo)];
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/**
 * The first minute of a day at which a reminder may come: its time, or the end of the quiet hours that it falls into; null
 * where they last until midnight, so that it would never come.
 *
 * @example
 * // At 07:00, quiet from 18:00 to 08:00: it comes at 08:00, minute 480. At 19:00 it never would: null.
 * firstMinuteOf({ at: '07:00', quietFrom: '18:00', quietTo: '08:00' }) // 480
 */
export function firstMinuteOf(times: Times): number | null {
  const at = minuteOf(times.at);
  if (!isQuiet(times, at)) return at;
  const end = minuteOf(times.quietTo);
  return end > at && end < MINUTES_OF_A_DAY ? end : null;
}

/**
 * Whether a reminder may come now, by the clock on the wall. Which day was reminded of already is for the data folder to
 * say, because there can be several windows and programs.
 *
 * @param now the day, and its minute on the wall
 * @param settled the day that is done with in this window; null for none
 */
export function isReminderTime(
  settings: ReminderSettings,
  now: { readonly day: Day; readonly minute: number },
  settled: Day | null,
): boolean {
  if (!settings.on || settled === now.day || isQuiet(settings, now.minute)) return false;
  return now.minute >= minuteOf(settings.at);
}
