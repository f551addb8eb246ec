import {
  CartesianGrid,
  ErrorBar,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartTip } from './ChartTip.tsx';
import { type PlotSize, tickStyle } from './plot.ts';
import { RATERS, type Rater, RatingShape } from './RatingShape.tsx';

/** A mark in a row: whose, at which point, how far the others of the kind lie, and what to say of it. */
export type RatingMark = {
  readonly rater: Rater;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly words: string;
};

/** A row of marks, such as a day of rating or a round. */
export type RatingRow = {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly RatingMark[];
};

const ROW = 44;
const FOOT = 24;

/** How tall a plot of so many rows is, in pixels. */
export function ratingPlotHeight(rows: number): number {
  return rows * ROW + FOOT;
}

/** Marks of several raters stand above one another where there are several, lest one hides another. */
const OFFSETS: Readonly<Record<Rater, number>> = { self: -0.28, consultants: 0, reps: 0.28 };

type Placed = RatingMark & {
  readonly x: number;
  readonly y: number;
  /** How far the lowest and the highest lie; null where they are the same. */
  readonly spread: readonly [number, number] | null;
  readonly title: string;
};

function placedOf(rows: readonly RatingRow[], rater: Rater): Placed[] {
  return rows.flatMap(({ label, marks }, row) =>
    marks
      .filter((mark) => mark.rater === rater)
      .map((mark) => ({
        ...mark,
        x: mark.value,
        y: row + (marks.length > 1 ? OFFSETS[rater] : 0),
        spread: mark.low < mark.high ? ([mark.value - mark.low, mark.high - mark.value] as const) : null,
        title: label,
      })),
  );
}

function drawOf(rater: Rater) {
  return ({ cx, cy }: ScatterShapeProps) => <RatingShape rater={rater} x={cx ?? 0} y={cy ?? 0} />;
}

/** Made once, so that a chart drawn anew keeps its marks. */
const SHAPES: Readonly<Record<Rater, ReturnType<typeof drawOf>>> = {
  self: drawOf('self'),
  consultants: drawOf('consultants'),
  reps: drawOf('reps'),
};

/** Ratings on a scale from left to right, a row for each day, with a line from the lowest to the highest of several. */
export function RatingPlot({
  rows,
  scale,
  width,
  medium,
}: Omit<PlotSize, 'height'> & {
  rows: readonly RatingRow[];
  scale: { readonly from: number; readonly to: number };
}) {
  const points = Array.from({ length: scale.to - scale.from + 1 }, (_, step) => scale.from + step);
  return (
    <ScatterChart
      width={width}
      height={ratingPlotHeight(rows.length)}
      margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[scale.from - 0.3, scale.to + 0.3]}
        ticks={points}
        tick={tickStyle(medium)}
        tickLine={false}
        stroke="var(--line-strong)"
        height={FOOT}
      />
      <YAxis
        type="number"
        dataKey="y"
        reversed
        domain={[-0.5, rows.length - 0.5]}
        ticks={rows.map((_, row) => row)}
        tickFormatter={(row: number) => rows[row]?.label ?? ''}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={64}
        interval={0}
      />
      {RATERS.map((rater) => (
        <Scatter key={rater} data={placedOf(rows, rater)} shape={SHAPES[rater]} isAnimationActive={false}>
          <ErrorBar
            dataKey="spread"
            direction="x"
            width={7}
            stroke={rater === 'reps' ? 'var(--coaching)' : 'var(--ink-soft)'}
            strokeWidth={1.5}
            isAnimationActive={false}
          />
        </Scatter>
      ))}
      {medium === 'screen' && (
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={({ payload }) => {
            const mark = payload[0]?.payload as Partial<Placed> | undefined;
            return mark?.title && mark.words ? <ChartTip title={mark.title} lines={[mark.words]} /> : null;
          }}
        />
      )}
    </ScatterChart>
  );
}
