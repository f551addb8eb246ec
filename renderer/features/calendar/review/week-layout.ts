import type { ReviewDay } from '../../../../src/core/insights/calendar/calendar-review.ts';
import type { ReviewBlock } from '../../../../src/core/insights/calendar/review-block.ts';

/** Pixels of an hour: a quarter of an hour is as high as a target has to be. */
export const HOUR_HEIGHT = 96;
const SMALLEST_BLOCK = 24;
const MINUTES_OF_AN_HOUR = 60;
const DAY_BEGINS = 8;
const DAY_ENDS = 17;
const WORKDAYS = 5;

/** The days that a week shows: Monday to Friday, and what else has entries. */
export function shownDays(days: readonly ReviewDay[]): ReviewDay[] {
  return days.filter(
    ({ blocks, wholeDay }, index) => index < WORKDAYS || blocks.length > 0 || wholeDay.length > 0,
  );
}

/** The hours that a week shows, from the first to the last that is needed: 8 to 17 at least. */
export function shownHours(days: readonly ReviewDay[]): { readonly first: number; readonly last: number } {
  const blocks = days.flatMap((day) => day.blocks);
  const first = blocks.map(({ startMinute }) => Math.floor(startMinute / MINUTES_OF_AN_HOUR));
  const last = blocks.map(({ endMinute }) => Math.ceil(endMinute / MINUTES_OF_AN_HOUR));
  return { first: Math.min(DAY_BEGINS, ...first), last: Math.max(DAY_ENDS, ...last) };
}

/** Where a block stands in its day's column: side by side with what is at the same time. */
export function placeOf(
  { startMinute, endMinute, lane, lanes }: ReviewBlock,
  firstHour: number,
): { readonly top: number; readonly height: number; readonly left: string; readonly width: string } {
  const pixels = (minutes: number) => (minutes / MINUTES_OF_AN_HOUR) * HOUR_HEIGHT;
  return {
    top: pixels(startMinute - firstHour * MINUTES_OF_AN_HOUR),
    height: Math.max(SMALLEST_BLOCK, pixels(endMinute - startMinute) - 1),
    left: `${(lane / lanes) * 100}%`,
    width: `calc(${100 / lanes}% - 2px)`,
  };
}
