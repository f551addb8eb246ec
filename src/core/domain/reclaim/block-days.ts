import { addDays, type Day, daysBetween, weekdayOf } from '../calendar/day.ts';
import type { ExcusedWeek, Holiday } from '../plan/time-off.ts';
import type { CoachingBlock } from './coaching-block.ts';

/** What of a block says on which days it lies. */
export type BlockSpan = Pick<CoachingBlock, 'weekday' | 'from' | 'until' | 'everyWeeks'>;

/** Days without coaching: holidays, and all days of excused weeks. */
export type TimeOff = {
  readonly holidays: readonly Pick<Holiday, 'day'>[];
  readonly excusedWeeks: readonly Pick<ExcusedWeek, 'weekStart'>[];
};

/** The first day on or after the block's own first day with its weekday: what its weeks are counted from. */
function anchorOf({ weekday, from }: BlockSpan): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The days between two occurrences. */
function strideOf({ everyWeeks }: BlockSpan): number {
  return 7 * everyWeeks;
}

/** The first day on or after `day` on which the block falls by its weeks; its first one for any day before that. */
function onTurn(day: Day, block: BlockSpan): Day {
  const anchor = anchorOf(block);
  const turns = Math.ceil(daysBetween(anchor, day) / strideOf(block));
  return addDays(anchor, Math.max(0, turns) * strideOf(block));
}

/** The days from the block's first to its last on which it would lie but for time off, in order. */
export function skippedDays(block: BlockSpan, timeOff: TimeOff): Day[] {
  const days = [
    ...timeOff.holidays.map(({ day }) => day),
    ...timeOff.excusedWeeks.map(({ weekStart }) => addDays(weekStart, block.weekday - 1)),
  ].filter(
    (day) => day >= block.from && onTurn(day, block) === day && (block.until === null || day <= block.until),
  );
  return [...new Set(days)].sort();
}

/** The days from `from` to `to`, both included, on which a block is planned. */
export function blockDays(block: BlockSpan, timeOff: TimeOff, from: Day, to: Day): Day[] {
  const skipped = new Set(skippedDays(block, timeOff));
  const last = block.until !== null && block.until < to ? block.until : to;
  const first = onTurn(from, block);
  const stride = strideOf(block);
  const count = Math.max(0, Math.floor(daysBetween(first, last) / stride) + 1);
  return Array.from({ length: count }, (_, turn) => addDays(first, stride * turn)).filter(
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
  let firstDay = anchorOf(block);
  while (isSkipped.has(firstDay)) firstDay = addDays(firstDay, strideOf(block));
  if (block.until !== null && firstDay > block.until) return null;
  const lastDay = block.until && onTurn(addDays(block.until, 1 - strideOf(block)), block);
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
