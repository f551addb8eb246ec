import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { RunChart, RunSignal } from '../../src/core/insights/run-chart.ts';
import type { TalkRun } from '../../src/core/insights/talk-run.ts';
import { PHASE_HEAD } from './PhaseBands.tsx';
import { labelSize, type Medium, roughWidth } from './plot.ts';
import { namedSignals, signalLabel } from './run-words.ts';
import type { TalkAct } from './talk-kinds.ts';

const ON_TOP = 720;
const ROW = 24;
const ARROW_WIDTH = 16;

const UP = 'M-5 4L0 -5L5 4Z';
const DOWN = 'M-5 -4L0 5L5 -4Z';

function stretchesOf(chart: RunChart): readonly RunSignal[] {
  return namedSignals(chart).filter(({ rule }) => rule === 'shift' || rule === 'trend');
}

/** How much room the signals take above the names of the phases, in pixels. */
export function signalsHead(chart: RunChart): number {
  return stretchesOf(chart).length * ROW;
}

function pointsUp(signal: RunSignal): boolean {
  return 'side' in signal
    ? signal.side === 'above'
    : signal.rule === 'trend' && signal.direction === 'rising';
}

/**
 * The signals that are named, where they are. Over the plot a bracket spans the points of a shift or a trend, with an arrow that says
 * which way, and words; a point far from the others has a ring, with words beside it.
 */
export function RunSignals({ run, act, medium }: { run: TalkRun; act: TalkAct; medium: Medium }) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const chart = run.charts[act];
  const stretches = stretchesOf(chart);
  const right = area.x + area.width;
  const x = (position: number) => xScale(run.judged[position]?.planDay ?? 0) ?? area.x;
  const y = (position: number) => yScale(run.judged[position]?.shares[act].value ?? 0) ?? area.y;
  const text = { fontSize: labelSize(medium), fontWeight: 600, fill: 'var(--ink)', dy: '0.35em' };
  return (
    <ZIndexLayer zIndex={ON_TOP}>
      {stretches.map((signal, row) => {
        const words = signalLabel(signal);
        const top = area.y - PHASE_HEAD - (row + 1) * ROW + 6;
        const start = Math.min(x(signal.from), right - roughWidth(words, medium) - ARROW_WIDTH);
        return (
          <g key={`${signal.rule}-${signal.from}`}>
            <path
              d={`M${x(signal.from)} ${top + 14}v-4H${x(signal.to)}v4`}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1.25}
            />
            <path
              d={pointsUp(signal) ? UP : DOWN}
              transform={`translate(${start + 5} ${top})`}
              fill="var(--ink)"
            />
            <text x={start + ARROW_WIDTH} y={top} {...text}>
              {words}
            </text>
          </g>
        );
      })}
      {namedSignals(chart)
        .filter(({ rule }) => rule === 'far')
        .map((signal) => {
          const words = signalLabel(signal);
          const fits = x(signal.from) + 16 + roughWidth(words, medium) < right;
          return (
            <g key={`far-${signal.from}`}>
              <circle
                cx={x(signal.from)}
                cy={y(signal.from)}
                r={11}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={1.5}
              />
              <text
                x={x(signal.from) + (fits ? 16 : -16)}
                y={y(signal.from)}
                textAnchor={fits ? 'start' : 'end'}
                stroke="var(--surface)"
                strokeWidth={3}
                paintOrder="stroke"
                {...text}
              >
                {words}
              </text>
            </g>
          );
        })}
    </ZIndexLayer>
  );
}
