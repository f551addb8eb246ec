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
import type { TalkRun, TalkRunPoint } from '../../src/core/insights/talk-run.ts';
import { formatShare } from '../format/numbers.ts';
import { ActShape } from './ActShape.tsx';
import { ChartTip } from './ChartTip.tsx';
import { PHASE_HEAD, PhaseBands } from './PhaseBands.tsx';
import { spansOfDays } from './phase-spans.ts';
import { type PlotSize, tickStyle } from './plot.ts';
import { RunMarks } from './RunMarks.tsx';
import { RunMedians } from './RunMedians.tsx';
import { RunSignals, signalsHead } from './RunSignals.tsx';
import { isTallied, tipOfPoint } from './run-words.ts';
import { ACT_NAMES, type TalkAct } from './talk-kinds.ts';
import { dayDomain, dayTicks } from './talk-marks.ts';

const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

/** Room at the right for the words of the last median, in pixels. */
const MEDIAN_WIDTH = 96;

/** With more points than this the marks are drawn small. */
const MANY_POINTS = 60;

type RunMark = { readonly x: number; readonly y: number; readonly point: TalkRunPoint };

function drawMark(act: TalkAct, radius: number) {
  return ({ cx, cy, payload }: ScatterShapeProps) => {
    const { point } = payload as RunMark;
    return (
      <ActShape
        act={act}
        x={cx ?? 0}
        y={cy ?? 0}
        hollow={point.few}
        pale={isTallied(point)}
        radius={radius}
      />
    );
  };
}

/** Made once, so that a chart drawn anew keeps its marks. */
const SHAPES = {
  few: { tell: drawMark('tell', 5), ask: drawMark('ask', 5), reflect: drawMark('reflect', 5) },
  many: { tell: drawMark('tell', 2.5), ask: drawMark('ask', 2.5), reflect: drawMark('reflect', 2.5) },
};

/** A run chart of one act over the days of the plan: points with their intervals, medians, baseline, and what stands out. */
export function RunPlot({
  run,
  act,
  axis,
  width,
  height,
  medium,
}: PlotSize & { run: TalkRun; act: TalkAct; axis: PlanAxis }) {
  const head = signalsHead(run.charts[act]);
  const domain = dayDomain(axis, run.points);
  const marks = run.points.map(
    (point): RunMark => ({ x: point.planDay, y: point.shares[act].value ?? 0, point }),
  );
  return (
    <ScatterChart
      width={width}
      height={height + head}
      margin={{ top: PHASE_HEAD + head, right: MEDIAN_WIDTH, bottom: 20, left: 0 }}
      accessibilityLayer={false}
    >
      <PhaseBands spans={spansOfDays(axis)} medium={medium} />
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
        tickFormatter={(share: number) => formatShare(share)}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={50}
      />
      <RunMarks run={run} act={act} />
      <Scatter
        name={ACT_NAMES[act]}
        data={marks}
        shape={SHAPES[marks.length > MANY_POINTS ? 'many' : 'few'][act]}
        isAnimationActive={false}
      />
      <RunMedians run={run} act={act} medium={medium} />
      <RunSignals run={run} act={act} medium={medium} />
      {medium === 'screen' && (
        <Tooltip
          isAnimationActive={false}
          cursor={false}
          content={({ payload }) => {
            const mark = payload[0]?.payload as Partial<RunMark> | undefined;
            return mark?.point ? <ChartTip {...tipOfPoint(mark.point, { act, grain: run.grain })} /> : null;
          }}
        />
      )}
    </ScatterChart>
  );
}
