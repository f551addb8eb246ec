import { layInto } from '../../domain/audit/day-blocks.ts';
import type { Timer } from '../../domain/audit/timer.ts';
import { TIMER_ID } from '../../domain/audit/timer-id.ts';
import {
  isForgotten,
  minutesRun,
  type TimedPart,
  timedParts,
  timerDay,
} from '../../domain/audit/timer-stretch.ts';
import { fail, type Outcome, type Problem, succeed } from '../../foundation/outcome.ts';
import type { RecordsView } from '../../records/records.ts';
import { type DayEntries, dayEntries } from './put-day.ts';
import { dayBeforeStart, find, firstRefusal, unknownRep } from './refusals.ts';

/** What a stopped timer leaves. */
export type Stopped = { readonly timer: Timer; readonly days: DayEntries };

function notRunning(): Problem {
  return {
    code: 'timer-not-running',
    message: 'No timer is running: it was stopped, perhaps in another window.',
    remedy: 'Start it again if you are still at it.',
  };
}

/** Refuses to start a timer for a category, a rep or a day that isn't there; null when it may start. */
export function startRefusal(records: RecordsView, timer: Timer): { ok: false; problem: Problem } | null {
  const category = find(records, 'time-category', timer.categoryId);
  if (!category.ok) return category;
  const day = timerDay(timer);
  return firstRefusal(unknownRep(records, timer.repIds), day && dayBeforeStart(records, day));
}

/**
 * What the running timer measured up to an instant, laid into its days. Painted time gives way to what was measured; what
 * a calendar or the timer itself brought in before keeps its minutes, so that none counts twice.
 *
 * @param keep minutes of it to keep; null keeps all, and is refused for a timer that was forgotten
 */
export function stopTimerAt(records: RecordsView, at: string, keep: number | null): Outcome<Stopped> {
  const timer = records.get('timer', TIMER_ID);
  if (!timer) return fail(notRunning());
  const run = minutesRun(timer, at);
  if (keep === null && isForgotten(timer, at)) {
    return fail({
      code: 'timer-forgotten',
      message: 'The timer has run over ten hours or over night, which can hardly all be work.',
      remedy: 'Say how much of it to keep.',
      field: 'keepMinutes',
    });
  }
  const days = dayEntries(records);
  // A category that is gone leaves nothing to record under.
  const known = records.get('time-category', timer.categoryId) !== undefined;
  const parts = known ? timedParts(timer, Math.min(keep ?? run, run)) : [];
  for (const part of parts) layPart(days, part, timer);
  return succeed({ timer, days });
}

function layPart(days: DayEntries, part: TimedPart, { categoryId, repIds }: Timer): void {
  const stretch = { ...part, categoryId, repIds, source: 'timer' as const };
  days.set(part.day, layInto(days.of(part.day), stretch, { over: false }));
}
