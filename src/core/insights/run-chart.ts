import type { Day } from '../domain/calendar/day.ts';
import {
  countRuns,
  farPoints,
  firstShift,
  medianOf,
  SHIFT_POINTS,
  type Side,
  trendsIn,
} from './run-rules.ts';

/** A point of a run chart: a value on a day. Points come in the order in which they happened. */
export type RunPoint = { readonly day: Day; readonly value: number };

/**
 * A stretch with a median of its own, by the positions of its points, both included. The median is that of its first
 * points, `basis` in number, and stays as it is however many follow.
 */
export type RunSegment = {
  readonly from: number;
  readonly to: number;
  readonly median: number;
  readonly basis: number;
};

type Found = { readonly from: number; readonly to: number; readonly since: Day };

/**
 * Something that chance alone seldom does.
 * - `shift`: `points` in a row on one side of the old median; `newMedian` holds from there on
 * - `trend`: `points` in a row that rise or fall
 * - `runs`: the points of a stretch change sides too seldom (`few`) or too often (`many`): `runs`, where `fewest` to `most` are usual
 * - `far`: one point lies far from all others of its stretch
 */
export type RunSignal = Found &
  (
    | {
        readonly rule: 'shift';
        readonly side: Side;
        readonly points: number;
        readonly median: number;
        readonly newMedian: number;
      }
    | { readonly rule: 'trend'; readonly direction: 'rising' | 'falling'; readonly points: number }
    | {
        readonly rule: 'runs';
        readonly found: 'few' | 'many';
        readonly runs: number;
        readonly useful: number;
        readonly fewest: number;
        readonly most: number;
      }
    | { readonly rule: 'far'; readonly side: Side }
  );

/** A run chart: its stretches, what stands out, and whether there are points enough that something could. */
export type RunChart = {
  readonly segments: readonly RunSegment[];
  readonly signals: readonly RunSignal[];
  readonly enough: boolean;
};

/**
 * A run chart of points, after Perla, Provost and Murray, "The run chart: a simple analytical tool for learning from
 * variation in healthcare processes" (BMJ Quality & Safety 2011), with the lengths chosen at {@link SHIFT_POINTS} and after
 * Anhøj and Olesen, "Run charts revisited" (PLoS ONE 2014).
 *
 * The first `baseline` points give the median. A shift against it begins a new stretch, with the median of the points that
 * made it a shift, against which the next is looked for. So what was found once stays found when points are added. Before
 * the baseline is full there is a median to look at, but no shift.
 *
 * Chance signals too, the more the longer a chart gets: of 20,000 random orders of 20 points, with a baseline of 8, 11%
 * have a shift, 16% any signal at all; of 12 points, 0.3% and 5%; of 40 points, 28% and 36%.
 *
 * @example
 * // By hand: baseline .6 .5 .7 .6 .5 .7, median .6; then eight times below it: .5 .4 .5 .3 .4 .4 .3 .5. The shift has 8
 * // points and begins with the seventh. Its own median, of .3 .3 .4 .4 .4 .5 .5 .5, is .4.
 * runChart(points, 6).segments // [{ from: 0, to: 5, median: 0.6, basis: 6 }, { from: 6, to: 13, median: 0.4, basis: 8 }]
 */
export function runChart(points: readonly RunPoint[], baseline: number): RunChart {
  const values = points.map(({ value }) => value);
  const sinceOf = (from: number, to: number): Found => ({
    from,
    to,
    since: points[from]?.day ?? ('' as Day),
  });
  const { segments, shifts } = stretchesOf(values, Math.max(1, baseline));
  const signals: RunSignal[] = [
    ...shifts.map(({ from, to, ...shift }) => ({ ...sinceOf(from, to), rule: 'shift' as const, ...shift })),
    ...trendsIn(values).map(({ from, to, ...trend }) => ({
      ...sinceOf(from, to),
      rule: 'trend' as const,
      ...trend,
    })),
    ...segments.flatMap((segment) => signalsWithin(segment, values, sinceOf)),
  ];
  return { segments, signals, enough: points.length >= Math.max(baseline, SHIFT_POINTS) };
}

type Shift = Pick<Extract<RunSignal, { rule: 'shift' }>, 'side' | 'points' | 'median' | 'newMedian'> & {
  readonly from: number;
  readonly to: number;
};

function stretchesOf(values: readonly number[], baseline: number) {
  const segments: RunSegment[] = [];
  const shifts: Shift[] = [];
  let from = 0;
  let basis = Math.min(baseline, values.length);
  for (;;) {
    const median = medianOf(values.slice(from, from + basis));
    if (median === null) break;
    const shift = values.length < baseline ? null : firstShift(values, median, from);
    const newBasis = shift ? shift.settledAt - shift.from + 1 : 0;
    const newMedian = shift && medianOf(values.slice(shift.from, shift.from + newBasis));
    if (!shift || newMedian === null) {
      segments.push({ from, to: values.length - 1, median, basis });
      break;
    }
    // A shift may begin with the stretch itself, where the first points are untypical of those that follow.
    if (shift.from > from) segments.push({ from, to: shift.from - 1, median, basis });
    const { side, points, to } = shift;
    shifts.push({ from: shift.from, to, side, points, median, newMedian });
    from = shift.from;
    basis = newBasis;
  }
  return { segments, shifts };
}

function signalsWithin(
  { from, to, median }: RunSegment,
  values: readonly number[],
  sinceOf: (from: number, to: number) => Found,
): RunSignal[] {
  const own = values.slice(from, to + 1);
  const found = countRuns(own, median);
  const far = farPoints(own).map(
    ({ at, side }): RunSignal => ({ ...sinceOf(from + at, from + at), rule: 'far', side }),
  );
  if (!found || (found.runs >= found.fewest && found.runs <= found.most)) return far;
  const kind = found.runs < found.fewest ? 'few' : 'many';
  return [{ ...sinceOf(from, to), rule: 'runs', found: kind, ...found }, ...far];
}
