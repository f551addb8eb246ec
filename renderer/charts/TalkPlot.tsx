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
import { ActShape } from './ActShape.tsx';
import { ChartTip } from './ChartTip.tsx';
import { END_LABEL_WIDTH, EndLabels } from './EndLabels.tsx';
import { PHASE_HEAD, PhaseBands } from './PhaseBands.tsx';
import { spansOfDays } from './phase-spans.ts';
import { type PlotSize, tickStyle } from './plot.ts';
import { ACT_DASHES, ACT_NAMES, shareOfAct, TALK_ACTS } from './talk-kinds.ts';
import { dayDomain, dayTicks, endsOfLines, linesOf, marksOf, type TalkMark } from './talk-marks.ts';
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

function drawMark(act: TalkMark['act'], radius: number) {
  return ({ cx, cy, payload }: ScatterShapeProps) => {
    const mark = payload as TalkMark;
    const { few, source } = mark.point;
    return (
      <ActShape act={act} x={cx ?? 0} y={cy ?? 0} hollow={few} pale={source === 'tally'} radius={radius} />
    );
  };
}

/** Made once, so that a chart drawn anew keeps its marks: the shapes of the points, by act. */
const SHAPES = {
  few: { tell: drawMark('tell', 5), ask: drawMark('ask', 5), reflect: drawMark('reflect', 5) },
  many: { tell: drawMark('tell', 2.5), ask: drawMark('ask', 2.5), reflect: drawMark('reflect', 2.5) },
};

const nothing = () => <g />;

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
  const shapes = SHAPES[series.points.length > MANY_POINTS ? 'many' : 'few'];
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
      />
      {TALK_ACTS.map((act) => (
        <Scatter
          key={`line-${act}`}
          data={linesOf(series, act)}
          line={{ stroke: `var(--${act})`, strokeWidth: 2, strokeDasharray: ACT_DASHES[act] }}
          shape={nothing}
          tooltipType="none"
          isAnimationActive={false}
        />
      ))}
      {TALK_ACTS.map((act) => (
        <Scatter
          key={act}
          name={ACT_NAMES[act]}
          data={marksOf(series, act)}
          shape={shapes[act]}
          isAnimationActive={false}
        />
      ))}
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
