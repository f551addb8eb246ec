import type { OutcomeSeries } from '../../src/core/insights/outcomes/outcome-series.ts';

/** How much room stays above and below the figures, of their spread. */
const ROOM = 0.12;

/**
 * The lowest and the highest value that plots side by side have to show, with some room; from 0 where that is near; with
 * their intervals where asked for. With one value alone a tenth of it to both sides.
 */
export function valueRange(
  all: readonly Pick<OutcomeSeries, 'points'>[],
  withIntervals = false,
): readonly [number, number] {
  const values = all.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) =>
      withIntervals && low !== null && high !== null ? [low, value, high] : [value],
    ),
  );
  if (values.length === 0) return [0, 1];
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const spread = highest - lowest || Math.abs(highest) * 0.2 || 1;
  const from = lowest - spread * ROOM;
  const isNearZero = lowest >= 0 && lowest < spread;
  return [isNearZero ? 0 : from, highest + spread * ROOM];
}
