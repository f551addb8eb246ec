import { addDays, type Day, isDay } from '../calendar/day.ts';
import type { DaySpan } from './day-blocks.ts';
import { MINUTES_OF_A_DAY, minuteOfDay, offsetOf } from './day-time.ts';
import type { Timer } from './timer.ts';

/** A timer that has run longer than this was forgotten, not used. Our own choice: longer than any working day. */
export const FORGOTTEN_AFTER_MINUTES = 600;

/** The day on which a timer was started, by the clock of the place; null when its instant names none. */
export function timerDay({ startedAt }: Pick<Timer, 'startedAt'>): Day | null {
  const text = startedAt.slice(0, 10);
  return isDay(text) ? text : null;
}

/** Whole minutes from a timer's start to an instant, rounded, at least 1; 0 when the instant is earlier. */
export function minutesRun({ startedAt }: Pick<Timer, 'startedAt'>, at: string): number {
  const elapsed = Date.parse(at) - Date.parse(startedAt);
  return elapsed < 0 ? 0 : Math.max(1, Math.round(elapsed / 60_000));
}

/** Whether a timer was forgotten: it has run over ten hours, or over midnight. What it measured then isn't work. */
export function isForgotten(timer: Pick<Timer, 'startedAt'>, at: string): boolean {
  const day = timerDay(timer);
  const minutes = minutesRun(timer, at);
  if (day === null || minutes > FORGOTTEN_AFTER_MINUTES) return true;
  return (minuteOfDay(timer.startedAt, day) ?? 0) + minutes > MINUTES_OF_A_DAY;
}

/** A part of what a timer measured, on one day. */
export type TimedPart = DaySpan & { readonly day: Day; readonly offset: number };

/** The first so many minutes of what a timer measured, cut at midnight; the clock goes on as it stood at the start. */
export function timedParts(timer: Pick<Timer, 'startedAt'>, minutes: number): TimedPart[] {
  const first = timerDay(timer);
  if (first === null) return [];
  const offset = offsetOf(timer.startedAt);
  const parts: TimedPart[] = [];
  let from = minuteOfDay(timer.startedAt, first) ?? 0;
  let day = first;
  let left = minutes;
  while (left > 0) {
    const length = Math.min(left, MINUTES_OF_A_DAY - from);
    parts.push({ day, offset, from, to: from + length });
    left -= length;
    from = 0;
    day = addDays(day, 1);
  }
  return parts;
}
