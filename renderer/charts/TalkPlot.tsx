import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import type { TalkOverTime, TalkPoint } from '../../src/core/insights/talk-balance.ts';
import { formatDayWithYear } from '../format/days.ts';
import { formatCounted, formatShare } from '../format/numbers.ts';
import { useFormats } from '../format/use-formats.ts';
import { ChartTip } from './ChartTip.tsx';
import { END_LABEL_WIDTH, EndLabels } from './EndLabels.tsx';
import { PHASE_HEAD, PhaseBands } from './PhaseBands.tsx';
import { spansOfDays } from './phase-spans.ts';
import { type PlotSize, tickStyle } from './plot.ts';
import { TalkLines } from './TalkLines.tsx';
import { TalkMarkShape, TalkMarks } from './TalkMarks.tsx';
import { ACT_NAMES, shareOfAct, TALK_ACTS } from './talk-kinds.ts';
import { dayDomain, dayTicks, endsOfLines, marksOf, type TalkMark } from './talk-marks.ts';
import { titleOfPoint } from './talk-words.ts';

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

function TalkTip({ point }: { point: TalkPoint }) {
  const few = point.few ? ', too few to judge' : '';
  return (
    <ChartTip
      title={titleOfPoint(point)}
      lines={[
        `Day ${point.planDay}, ${formatDayWithYear(point.day)}`,
        ...TALK_ACTS.map((act) => `${ACT_NAMES[act]} ${formatShare(shareOfAct(point, act))}`),
        `${formatCounted(point.acts, 'act')}${point.source === 'tally' ? ', tallied by hand' : ''}${few}`,
      ]}
    />
  );
}

/** With more conversations than this the marks are drawn small. */
const MANY_POINTS = 60;

const FEW_RADIUS = 5;
const MANY_RADIUS = 2.5;

function drawMarks(radius: number) {
  return ({ cx, cy, payload }: ScatterShapeProps) => (
    <TalkMarkShape mark={payload as TalkMark} x={cx ?? 0} y={cy ?? 0} radius={radius} />
  );
}

/** Made once, so that a chart drawn anew keeps its marks. */
const SHAPES = { few: drawMarks(FEW_RADIUS), many: drawMarks(MANY_RADIUS) };

/**
 * Telling, asking and reflecting over the days of the plan: a point for each conversation, a line through the weeks.
 * Draws nothing but axes when there are no conversations. `days` are the days of the plan to show; else all of it.
 */
export function TalkPlot({
  series,
  axis,
  width,
  height,
  medium,
  days,
}: PlotSize & { series: TalkOverTime; axis: PlanAxis; days?: readonly [number, number] | undefined }) {
  const formats = useFormats();
  const isMany = series.points.length > MANY_POINTS;
  const domain = days ?? dayDomain(axis, series.points);
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: PHASE_HEAD, right: END_LABEL_WIDTH, bottom: 20, left: 0 }}
      accessibilityLayer={false}
    >
      <PhaseBands spans={spansOfDays(axis, days)} medium={medium} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[...domain]}
        ticks={dayTicks(axis, domain)}
        tick={tickStyle(medium)}
        tickLine={false}
        stroke="var(--line-strong)"
        allowDataOverflow
        label={{ value: 'Day of the plan', position: 'bottom', offset: 0, ...tickStyle(medium) }}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[0, 1]}
        ticks={QUARTERS}
        tickFormatter={formats.share}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={50}
        allowDataOverflow
      />
      <TalkLines series={series} />
      {medium === 'paper' ? (
        <TalkMarks series={series} radius={isMany ? MANY_RADIUS : FEW_RADIUS} />
      ) : (
        TALK_ACTS.map((act) => (
          <Scatter
            key={act}
            name={ACT_NAMES[act]}
            data={marksOf(series, act)}
            shape={SHAPES[isMany ? 'many' : 'few']}
            isAnimationActive={false}
          />
        ))
      )}
      <EndLabels
        ends={endsOfLines(series)}
        beyond={Math.max(0, ...series.points.map(({ planDay }) => planDay))}
        medium={medium}
      />
      {medium === 'screen' && (
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={({ payload }) => {
            const mark = payload[0]?.payload as Partial<TalkMark> | undefined;
            return mark?.point ? <TalkTip point={mark.point} /> : null;
          }}
        />
      )}
    </ScatterChart>
  );
}
