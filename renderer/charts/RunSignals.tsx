import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { RunSignal } from '../../src/core/insights/run-chart.ts';
import type { TalkRun } from '../../src/core/insights/talk-run.ts';
import { labelSize, type Medium, roughWidth } from './plot.ts';
import { signalLabel } from './run-words.ts';
import type { TalkAct } from './talk-kinds.ts';

const ON_TOP = 720;
const ROW = 20;

const UP = 'M-5 4L0 -5L5 4Z';
const DOWN = 'M-5 -4L0 5L5 -4Z';

function pointsUp(signal: RunSignal): boolean {
  return 'side' in signal
    ? signal.side === 'above'
    : signal.rule === 'trend' && signal.direction === 'rising';
}

/** Whatever stands out, where it is: a bracket over its points with an arrow that says which way, and words; a ring around a point far away. */
export function RunSignals({ run, act, medium }: { run: TalkRun; act: TalkAct; medium: Medium }) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const shown = run.charts[act].signals.filter(({ rule }) => rule !== 'runs');
  const x = (position: number) => xScale(run.judged[position]?.planDay ?? 0) ?? area.x;
  return (
    <ZIndexLayer zIndex={ON_TOP}>
      {shown.map((signal, row) => {
        const words = signalLabel(signal);
        const left = x(signal.from);
        const width = roughWidth(words, medium) + 26;
        const start = Math.min(left, area.x + area.width - width);
        const top = area.y + 6 + row * ROW;
        return (
          <g key={`${signal.rule}-${signal.from}`}>
            {signal.rule === 'far' ? (
              <circle
                cx={left}
                cy={yScale(run.judged[signal.from]?.shares[act].value ?? 0) ?? area.y}
                r={11}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={1.5}
              />
            ) : (
              <path
                d={`M${left} ${top + 19}v-4H${x(signal.to)}v4`}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={1.25}
              />
            )}
            <path
              d={pointsUp(signal) ? UP : DOWN}
              transform={`translate(${start + 6} ${top + 5})`}
              fill="var(--ink)"
            />
            <text
              x={start + 16}
              y={top + 5}
              dy="0.35em"
              fontSize={labelSize(medium)}
              fontWeight={600}
              fill="var(--ink)"
              stroke="var(--surface)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {words}
            </text>
          </g>
        );
      })}
    </ZIndexLayer>
  );
}
