import { formatShare } from '../../format/numbers.ts';
import { formatPoints } from '../../format/quantities.ts';

/** A share against what it was: `+12 points since the first four weeks (48%)`; null where one of them is missing. */
export function pointsSince(
  value: number | null,
  before: number | null | undefined,
  when: string,
): string | null {
  if (value === null || before === null || before === undefined) return null;
  return `${formatPoints(value - before)} since ${when} (${formatShare(before)})`;
}
