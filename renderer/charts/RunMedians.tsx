import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { RunSegment } from '../../src/core/insights/run-chart.ts';
import type { TalkRun } from '../../src/core/insights/talk-run.ts';
import { formatShare } from '../format/numbers.ts';
import { labelSize, type Medium } from './plot.ts';
import type { TalkAct } from './talk-kinds.ts';

const ABOVE_THE_POINTS = 650;

/** The median of every stretch as a level line; the number stands over its end, the last one beside the plot. */
export function RunMedians({ run, act, medium }: { run: TalkRun; act: TalkAct; medium: Medium }) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;
  const { segments } = run.charts[act];
  const size = labelSize(medium);
  const x = (position: number) => xScale(run.judged[position]?.planDay ?? 0) ?? area.x;
  const spanOf = ({ from, to }: RunSegment, index: number) => ({
    left: index === 0 ? x(from) - 8 : (x(from - 1) + x(from)) / 2,
    right: to === run.judged.length - 1 ? x(to) + 8 : (x(to) + x(to + 1)) / 2,
  });
  return (
    <ZIndexLayer zIndex={ABOVE_THE_POINTS}>
      {segments.map((segment, index) => {
        const y = yScale(segment.median) ?? area.y;
        const { left, right } = spanOf(segment, index);
        const isLast = index === segments.length - 1;
        const words = `${isLast ? 'Median ' : ''}${formatShare(segment.median)}`;
        return (
          <g key={segment.from}>
            <path d={`M${left} ${y}H${right}`} stroke="var(--ink)" strokeWidth={2} strokeDasharray="7 4" />
            <text
              x={isLast ? right + 6 : left + 2}
              y={isLast ? y : y - 6}
              dy={isLast ? '0.35em' : 0}
              fontSize={size}
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
