import { type RunLimits, runLimits } from './run-counts.ts';

/**
 * So many points in a row on one side of the median are a shift. Perla, Provost and Murray (2011) take 6; Anhøj and Olesen
 * (2014) a run longer than log2(n) + 3, rounded, which is 8 for 12 to 22 points, as many as 90 days bring.
 */
export const SHIFT_POINTS = 8;

/**
 * So many points in a row, each above or each below the one before, are a trend; Perla, Provost and Murray (2011) take 5.
 * Anhøj and Olesen (2014) found the rule of little use against a slow drift, so nothing else rests on it here.
 */
const TREND_POINTS = 6;

/** With fewer points off the median the number of runs is not judged (Perla, Provost and Murray 2011). */
const RUNS_FROM = 10;

/** A stretch of points by their positions, both included. */
export type Stretch = { readonly from: number; readonly to: number };

/** On which side of a line. */
export type Side = 'above' | 'below';

/** Points in a row on one side; `points` leaves out those on the median, `settledAt` is the one that made it a shift. */
export type RunOnOneSide = Stretch & {
  readonly side: Side;
  readonly points: number;
  readonly settledAt: number;
};

/** The median of values: the middle one, or the mean of the middle two; null of none. `medianOf([3, 1, 2])` is 2. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function sideOf(value: number, median: number): Side | null {
  if (value === median) return null;
  return value > median ? 'above' : 'below';
}

/** Every run about the median from a position on. Points on the median neither count nor break a run. */
function runsAbout(values: readonly number[], median: number, from: number): RunOnOneSide[] {
  const runs: { side: Side; from: number; to: number; points: number; settledAt: number }[] = [];
  for (let index = from; index < values.length; index += 1) {
    const side = sideOf(values[index] ?? median, median);
    if (side === null) continue;
    const last = runs.at(-1);
    if (last?.side !== side) runs.push({ side, from: index, to: index, points: 1, settledAt: index });
    else {
      last.to = index;
      last.points += 1;
      if (last.points <= SHIFT_POINTS) last.settledAt = index;
    }
  }
  return runs;
}

/** The first shift against a median, from a position on; null when there is none. See {@link SHIFT_POINTS}. */
export function firstShift(values: readonly number[], median: number, from: number): RunOnOneSide | null {
  return runsAbout(values, median, from).find(({ points }) => points >= SHIFT_POINTS) ?? null;
}

/** A trend: `points` in a row that rise or fall, a point equal to the one before left out. */
export type Trend = Stretch & { readonly direction: 'rising' | 'falling'; readonly points: number };

/** All trends, each as long as it goes on. `trendsIn([1, 2, 3, 4, 5, 6])` is one, rising, from 0 to 5. */
export function trendsIn(values: readonly number[]): Trend[] {
  const trends: { direction: Trend['direction']; from: number; to: number; points: number }[] = [];
  let before = 0;
  for (let index = 1; index < values.length; index += 1) {
    const step = (values[index] ?? 0) - (values[before] ?? 0);
    if (step === 0) continue;
    const direction = step > 0 ? 'rising' : 'falling';
    const last = trends.at(-1);
    if (last?.direction !== direction) trends.push({ direction, from: before, to: index, points: 2 });
    else {
      last.to = index;
      last.points += 1;
    }
    before = index;
  }
  return trends.filter(({ points }) => points >= TREND_POINTS);
}

/** How many runs a stretch has about its median, of how many points off it, and what chance allows. */
export type RunsFound = RunLimits & { readonly runs: number; readonly useful: number };

/** The number of runs in values about a median; null with fewer than {@link RUNS_FROM} points off it, or all on one side. */
export function countRuns(values: readonly number[], median: number): RunsFound | null {
  const runs = runsAbout(values, median, 0);
  const count = (side: Side) => runs.reduce((sum, run) => sum + (run.side === side ? run.points : 0), 0);
  const useful = count('above') + count('below');
  const limits = useful < RUNS_FROM ? null : runLimits(count('above'), count('below'));
  return limits && { runs: runs.length, useful, ...limits };
}

/** With fewer points nothing is called far from the others. Our own choice. */
const FAR_FROM_POINTS = 10;

/**
 * Positions of points far from the others: beyond the quartiles by more than three times their distance, the outer fences
 * of Tukey (1977). Perla, Provost and Murray (2011) leave the "astronomical" point to the eye; this makes it repeatable.
 * None among fewer than 10 points, nor where the quartiles coincide.
 */
export function farPoints(values: readonly number[]): { readonly at: number; readonly side: Side }[] {
  if (values.length < FAR_FROM_POINTS) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  const low = medianOf(sorted.slice(0, half)) ?? 0;
  const high = medianOf(sorted.slice(-half)) ?? 0;
  const fence = 3 * (high - low);
  if (fence === 0) return [];
  return values.flatMap((value, at): { at: number; side: Side }[] => {
    if (value > high + fence) return [{ at, side: 'above' }];
    return value < low - fence ? [{ at, side: 'below' }] : [];
  });
}
