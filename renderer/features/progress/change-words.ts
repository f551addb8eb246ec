import { formatCount, formatShare } from '../../format/numbers.ts';
import { formatPoints } from '../../format/quantities.ts';

/**
 * A share against what it was: `+12 points since the first four weeks (48% of 25)`, without `of` where it counts nothing; null
 * where one of the two is missing.
 */
export function pointsSince(
  value: number | null,
  before: number | null | undefined,
  when: string,
  of?: number,
): string | null {
  if (value === null || before === null || before === undefined) return null;
  const basis = of === undefined ? '' : ` of ${formatCount(of)}`;
  return `${formatPoints(value - before)} since ${when} (${formatShare(before)}${basis})`;
}
