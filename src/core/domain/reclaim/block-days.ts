import { addDays, type Day, daysBetween, weekdayOf } from '../calendar/day.ts';
import type { ExcusedWeek, Holiday } from '../plan/time-off.ts';
import type { CoachingBlock } from './coaching-block.ts';

/** What of a block says on which days it lies. */
export type BlockSpan = Pick<CoachingBlock, 'weekday' | 'from' | 'until'>;

/** Days without coaching: holidays, and all days of excused weeks. */
export type TimeOff = {
  readonly holidays: readonly Pick<Holiday, 'day'>[];
  readonly excusedWeeks: readonly Pick<ExcusedWeek, 'weekStart'>[];
};

/** The first day on or after `day` with a block's weekday. */
function onWeekday(day: Day, { weekday }: BlockSpan): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The days from the block's first to its last on which it would lie but for time off, in order. */
export function skippedDays(block: BlockSpan, timeOff: TimeOff): Day[] {
  const days = [
    ...timeOff.holidays.map(({ day }) => day),
    ...timeOff.excusedWeeks.map(({ weekStart }) => addDays(weekStart, block.weekday - 1)),
  ].filter(
    (day) =>
      weekdayOf(day) === block.weekday && day >= block.from && (block.until === null || day <= block.until),
  );
  return [...new Set(days)].sort();
}

/** The days from `from` to `to`, both included, on which a block is planned. */
export function blockDays(block: BlockSpan, timeOff: TimeOff, from: Day, to: Day): Day[] {
  const skipped = new Set(skippedDays(block, timeOff));
  const last = block.until !== null && block.until < to ? block.until : to;
  const first = onWeekday(block.from > from ? block.from : from, block);
  const count = Math.max(0, Math.floor(daysBetween(first, last) / 7) + 1);
  return Array.from({ length: count }, (_, week) => addDays(first, 7 * week)).filter(
    (day) => !skipped.has(day),
  );
}

/** A block's series: its first planned day, its last possible day (null without an end), and what is left out between. */
export type BlockSeries = {
  readonly firstDay: Day;
  readonly lastDay: Day | null;
  readonly leftOut: readonly Day[];
};

/** The series of a block; null when no day is left on which it would be planned. */
export function blockSeries(block: BlockSpan, timeOff: TimeOff): BlockSeries | null {
  const skipped = skippedDays(block, timeOff);
  const isSkipped = new Set(skipped);
  let firstDay = onWeekday(block.from, block);
  while (isSkipped.has(firstDay)) firstDay = addDays(firstDay, 7);
  if (block.until !== null && firstDay > block.until) return null;
  const lastDay = block.until && onWeekday(addDays(block.until, -6), block);
  return { firstDay, lastDay, leftOut: skipped.filter((day) => day > firstDay) };
}

/**
 * How often a block was changed as a calendar has to hear it: its own revision, and one more when only the time off has
 * changed since the last export, because the file then leaves out other days.
 */
export function blockSequence(
  block: Pick<CoachingBlock, 'revision' | 'exported'>,
  skipped: readonly Day[],
): number {
  const { revision, exported } = block;
  if (exported === null || revision > exported.sequence) return revision;
  return exported.skipped.join() === skipped.join() ? exported.sequence : exported.sequence + 1;
}
