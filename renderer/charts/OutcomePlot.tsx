import { memo } from 'react';
import { type Day, daysBetween } from '../../src/core/domain/calendar/day.ts';
import type { Period } from '../../src/core/domain/outcome/periods.ts';
import type { OutcomePoint, OutcomeSeries } from '../../src/core/insights/outcomes/outcome-series.ts';
import type { PullToMean } from '../../src/core/insights/outcomes/pull-to-mean.ts';
import type { Formats } from '../format/formats.ts';
import { formatFigure, formatPeriod } from '../format/outcomes.ts';
import { useFormats } from '../format/use-formats.ts';
import classes from './OutcomePlot.module.css';

/** What a plot of figures is drawn from. `range` are the lowest and the highest value of all plots side by side. */
export type OutcomePlotProps = {
  readonly series: OutcomeSeries;
  readonly sessionDays: readonly Day[];
  readonly pull: PullToMean | null;
  readonly span: Period;
  readonly range: readonly [number, number];
  readonly firstDay: Day;
  readonly width: number;
  readonly height: number;
  /** With words at the axes, for a plot that stands alone. */
  readonly large?: boolean;
};

const TICKS_HEIGHT = 14;

function pathOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/**
 * Figures over time as a light drawing: points with a line, the median of each stretch, the baseline, the first day of the plan,
 * and the sessions as ticks underneath. A diamond stands where a figure was to be expected after a low in any case. Hollow
 * points are too few to judge or of a period that isn't over.
 */
export const OutcomePlot = memo(function OutcomePlot(props: OutcomePlotProps) {
  const { series, sessionDays, pull, span, range, firstDay, width, height, large = false } = props;
  const formats = useFormats();
  const { measure, points, judged, run } = series;
  const ticks = large ? ticksOf(range, measure, formats) : [];
  const left = large ? Math.max(64, roomFor(ticks)) : 4;
  const right = width - (large ? 12 : 6);
  const top = large ? 14 : 8;
  const bottom = height - TICKS_HEIGHT - (large ? 22 : 4);
  const days = Math.max(1, daysBetween(span.from, span.to));
  const [lowest, highest] = range;
  const x = (day: Day) => left + ((right - left) * daysBetween(span.from, day)) / days;
  const y = (value: number) => bottom - ((bottom - top) * (value - lowest)) / (highest - lowest || 1);
  const placed = points.map((point) => ({ point, x: (x(point.from) + x(point.to)) / 2, y: y(point.value) }));
  const placeOf = (point: OutcomePoint | undefined) => placed.find((each) => each.point === point);
  const begin = x(firstDay);
  const after = pull && placed[points.indexOf(pull.low) + 1];
  const low = pull && placeOf(pull.low);
  const size = large ? 4.5 : points.length > 30 ? 2 : 3.25;
  return (
    <svg width={width} height={height} className={classes.plot} aria-hidden>
      <rect
        x={left}
        y={top}
        width={Math.max(0, right - left)}
        height={Math.max(0, bottom - top)}
        className={classes.ground}
      />
      {begin > left && begin < right && (
        <>
          <rect
            x={begin}
            y={top}
            width={right - begin}
            height={Math.max(0, bottom - top)}
            className={classes.plan}
          />
          <path d={`M${begin} ${top}V${bottom}`} className={classes.planEdge} />
        </>
      )}
      <ValueAxis ticks={ticks} y={y} left={left} right={right} />
      {series.baseline && (
        <path
          d={`M${x(series.baseline.from)} ${y(series.baseline.value)}H${right}`}
          className={classes.baseline}
        />
      )}
      {run.segments.length > 1 &&
        run.segments.map(({ from, to, median }) => {
          const [start, end] = [placeOf(judged[from]), placeOf(judged[to])];
          return start && end ? (
            <path key={from} d={`M${start.x - 4} ${y(median)}H${end.x + 4}`} className={classes.median} />
          ) : null;
        })}
      <path d={pathOf(placed)} className={classes.line} />
      {large &&
        placed.map(({ point, x: cx }) =>
          point.low !== null && point.high !== null ? (
            <path
              key={point.from}
              d={`M${cx} ${y(Math.max(lowest, point.low))}V${y(Math.min(highest, point.high))}`}
              className={classes.interval}
            />
          ) : null,
        )}
      {placed.map(({ point, x: cx, y: cy }) => (
        <circle
          key={point.from}
          cx={cx}
          cy={cy}
          r={size}
          className={classes.point}
          data-hollow={point.few || point.open || undefined}
        >
          <title>{`${formatPeriod(point, formats)}: ${formatFigure(point.value, measure, formats)}`}</title>
        </circle>
      ))}
      {pull && low && (
        <>
          <circle cx={low.x} cy={low.y} r={size + 4} className={classes.ring} />
          <path
            d={`M${(after?.x ?? low.x + 14).toFixed(1)} ${y(pull.expected) - 6}l6 6l-6 6l-6 -6z`}
            className={classes.expected}
          />
        </>
      )}
      {sessionTicks(sessionDays, x, { left, right }).map((cx) => (
        <path key={cx} d={`M${cx} ${bottom + 5}v${TICKS_HEIGHT - 6}`} className={classes.session} />
      ))}
      {large && <TimeAxis span={span} x={x} y={height - 6} left={left} right={right} />}
    </svg>
  );
});

/** Where sessions stand, at most one a pixel: thousands of them are a bar and not thousands of lines. */
function sessionTicks(
  days: readonly Day[],
  x: (day: Day) => number,
  { left, right }: { readonly left: number; readonly right: number },
): number[] {
  const places = days.map((day) => Math.round(x(day))).filter((place) => place >= left && place <= right);
  return [...new Set(places)];
}

/** A line of the axis: how far up it lies (0 to 1), its value, and the words beside it. */
type Tick = { readonly part: number; readonly value: number; readonly label: string };

/** The lowest, the middle and the highest value with their labels. */
function ticksOf(
  [lowest, highest]: readonly [number, number],
  measure: OutcomeSeries['measure'],
  formats: Formats,
): Tick[] {
  return [0, 0.5, 1].map((part) => {
    const value = lowest + (highest - lowest) * part;
    return { part, value, label: formatFigure(value, { ...measure, unitWord: '' }, formats) };
  });
}

/** The widest character of a label, and the gap before the drawing, in pixels. */
const CHARACTER_WIDTH = 8;
const LABEL_GAP = 8;

/** How wide the labels can be at most, with the gap, in pixels. */
function roomFor(ticks: readonly Tick[]): number {
  return LABEL_GAP + CHARACTER_WIDTH * Math.max(...ticks.map(({ label }) => label.length));
}

function ValueAxis({
  ticks,
  y,
  left,
  right,
}: {
  ticks: readonly Tick[];
  y: (value: number) => number;
  left: number;
  right: number;
}) {
  return ticks.map(({ part, value, label }) => (
    <g key={part}>
      <path d={`M${left} ${y(value)}H${right}`} className={classes.gridline} />
      <text x={left - LABEL_GAP} y={y(value)} dy="0.35em" textAnchor="end" className={classes.label}>
        {label}
      </text>
    </g>
  ));
}

function TimeAxis({
  span,
  x,
  y,
  left,
  right,
}: {
  span: Period;
  x: (day: Day) => number;
  y: number;
  left: number;
  right: number;
}) {
  const formats = useFormats();
  return (
    <>
      <text x={left} y={y} className={classes.label}>
        {formats.dayWithYear(span.from)}
      </text>
      <text x={Math.min(right, x(span.to))} y={y} textAnchor="end" className={classes.label}>
        {formats.dayWithYear(span.to)}
      </text>
    </>
  );
}
