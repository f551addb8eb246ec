import type { Day } from '../../domain/calendar/day.ts';
import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import type { OutcomeFigure } from '../../domain/outcome/outcome-figure.ts';
import { daysIn, overlap, type Period } from '../../domain/outcome/periods.ts';
import type { RecordsView } from '../../records/records.ts';
import { planFrame } from '../plan-frame.ts';
import { proportionOf } from '../proportion.ts';
import { type RunChart, runChart } from '../run-chart.ts';
import { SHIFT_POINTS } from '../run-rules.ts';
import { type Counted, poolFigures } from './pool-figures.ts';

/** A rate of fewer deals or people than this is shown but called too few to judge. Our own choice. */
export const FEW_COUNTED = 10;

/** So many periods before the plan make the baseline, the latest ones. Our own choice: a quarter of months. */
export const BASELINE_PERIODS = 3;

/**
 * A figure as a point. `low` and `high` are the 95% interval (Wilson) of a rate whose count is known, else null. `few` when
 * the count is known and below {@link FEW_COUNTED}; `open` while its period isn't over; `reps` how many reps a figure of the
 * team was made of, null where it was entered as such, and for a rep.
 */
export type OutcomePoint = Period &
  Counted & {
    readonly low: number | null;
    readonly high: number | null;
    readonly few: boolean;
    readonly open: boolean;
    readonly reps: number | null;
  };

/** A value over one or several periods: from when to when, of how many periods, on what count. */
export type OutcomeSpan = Period & Counted & { readonly periods: number; readonly few: boolean };

/**
 * One measure over time, for a rep or the team. `points` don't overlap and go from early to late; of overlapping periods the
 * shorter stay, and `overlapping` says how many were left out. `judged` are those whose period is over. `run` refers to
 * their positions. `change` is latest less baseline, null where one of them is missing.
 */
export type OutcomeSeries = {
  readonly measure: OutcomeKind;
  readonly repId: string | null;
  readonly points: readonly OutcomePoint[];
  readonly judged: readonly OutcomePoint[];
  readonly overlapping: number;
  readonly baseline: OutcomeSpan | null;
  readonly latest: OutcomeSpan | null;
  readonly change: number | null;
  readonly run: RunChart;
};

type Asked = { readonly measure: OutcomeKind; readonly repId: string | null };

/**
 * A measure over time up to `today`.
 *
 * The baseline are the last {@link BASELINE_PERIODS} periods that were over before the plan began; where there are none, the
 * first period. The latest is the last period that is over. A team's figure is the one entered for it, else that of the reps
 * who have one for the same period (see {@link poolFigures}). The run chart is that of the talk charts, with the periods before
 * the plan as its baseline, or the first {@link SHIFT_POINTS} where they are fewer.
 *
 * @example
 * // By hand: the plan begins on 2 March. Win rates: Dec 2 of 10, Jan 3 of 10, Feb 4 of 10, Mar 3 of 6.
 * // Baseline 9 of 30 = .30, 1 December to 28 February. Latest .50 of 6 deals, March. Change +.20; 6 deals are few.
 * outcomeSeries(records, toDay('2026-04-02'), { measure: winRate, repId: 'ana' }).change // 0.2
 */
export function outcomeSeries(records: RecordsView, today: Day, asked: Asked): OutcomeSeries {
  return seriesOfFigures(figuresOfMeasure(records, asked.measure.id), asked, {
    today,
    firstDay: planFrame(records, today).axis.firstDay,
  });
}

/** The figures of a measure, whosever they are. */
export function figuresOfMeasure(records: RecordsView, measureId: string): OutcomeFigure[] {
  return records.all('outcome-figure').filter((figure) => figure.measureId === measureId);
}

/** {@link outcomeSeries} of figures that are at hand: all those of the measure. */
export function seriesOfFigures(
  figures: readonly OutcomeFigure[],
  { measure, repId }: Asked,
  { today, firstDay }: { readonly today: Day; readonly firstDay: Day },
): OutcomeSeries {
  const begun = figures.filter(({ from }) => from <= today);
  const entered = begun
    .filter((figure) => figure.repId === repId)
    .map((figure) => pointOf(figure, { measure, today, reps: null }));
  const all = repId === null ? withTeamPoints(entered, begun, { measure, today }) : entered;
  const points = withoutOverlap(all);
  const judged = points.filter(({ open }) => !open);
  const before = judged.filter(({ to }) => to < firstDay);
  const baseline = spanOf(before.length > 0 ? before.slice(-BASELINE_PERIODS) : judged.slice(0, 1), measure);
  const latest = spanOf(judged.slice(-1), measure);
  const isLater = baseline !== null && latest !== null && latest.from > baseline.to;
  return {
    measure,
    repId,
    points,
    judged,
    overlapping: all.length - points.length,
    baseline,
    latest,
    change: isLater ? latest.value - baseline.value : null,
    run: runChart(
      judged.map(({ to, value }) => ({ day: to, value })),
      Math.max(before.length, SHIFT_POINTS),
    ),
  };
}

type Basis = { readonly measure: OutcomeKind; readonly today: Day; readonly reps: number | null };

function pointOf(
  { from, to, value, count }: Period & Counted,
  { measure, today, reps }: Basis,
): OutcomePoint {
  const isRate = measure.pooled && measure.unit === 'percent' && count !== null && value >= 0 && value <= 1;
  const { low, high } = isRate ? proportionOf(value * count, count) : { low: null, high: null };
  return { from, to, value, count, low, high, few: isFew(measure, count), open: to >= today, reps };
}

/** Whether a count is too small to judge by; a count of what a mean isn't made of doesn't matter. */
function isFew({ pooled }: OutcomeKind, count: number | null): boolean {
  return pooled && count !== null && count < FEW_COUNTED;
}

function withTeamPoints(
  entered: readonly OutcomePoint[],
  figures: readonly OutcomeFigure[],
  { measure, today }: { readonly measure: OutcomeKind; readonly today: Day },
): OutcomePoint[] {
  const known = new Set(entered.map(keyOf));
  const byPeriod = new Map<string, OutcomeFigure[]>();
  for (const figure of figures) {
    if (figure.repId === null || known.has(keyOf(figure))) continue;
    const ofPeriod = byPeriod.get(keyOf(figure));
    if (ofPeriod) ofPeriod.push(figure);
    else byPeriod.set(keyOf(figure), [figure]);
  }
  const pooled = [...byPeriod.values()].flatMap((ofPeriod) => {
    const pool = poolFigures(ofPeriod, measure);
    const [first] = ofPeriod;
    return pool && first
      ? [pointOf({ from: first.from, to: first.to, ...pool }, { measure, today, reps: ofPeriod.length })]
      : [];
  });
  return [...entered, ...pooled];
}

function keyOf({ from, to }: Period): string {
  return `${from} ${to}`;
}

function withoutOverlap(points: readonly OutcomePoint[]): OutcomePoint[] {
  const kept: OutcomePoint[] = [];
  const byLength = [...points].sort((a, b) => daysIn(a) - daysIn(b) || (a.from < b.from ? -1 : 1));
  for (const point of byLength) {
    if (!kept.some((other) => overlap(point, other))) kept.push(point);
  }
  return kept.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Points as one value over all their periods; null of none. */
export function spanOf(points: readonly OutcomePoint[], measure: OutcomeKind): OutcomeSpan | null {
  const pool = poolFigures(points, measure);
  const first = points[0];
  const last = points.at(-1);
  if (!pool || !first || !last) return null;
  return { from: first.from, to: last.to, ...pool, periods: points.length, few: isFew(measure, pool.count) };
}
