import { usePlotArea, useXAxisScale } from 'recharts';
import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';
import { labelSize, type Medium } from './plot.ts';

/** Hatches the weeks that are excused, over the whole height, and says so in them. */
export function ExcusedWeeks({
  weeks,
  hatch,
  medium,
}: {
  weeks: readonly FrequencyWeek[];
  hatch: string;
  medium: Medium;
}) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale) return null;
  return weeks
    .filter((week) => week.excused)
    .map(({ weekStart }) => {
      const from = scale(weekStart, { position: 'start' }) ?? area.x;
      const to = scale(weekStart, { position: 'end' }) ?? from;
      return (
        <g key={weekStart}>
          <rect x={from} y={area.y} width={to - from} height={area.height} fill={`url(#${hatch})`} />
          {to - from > labelSize(medium) && (
            <text
              transform={`translate(${(from + to) / 2} ${area.y + 10}) rotate(90)`}
              dy="0.35em"
              fontSize={labelSize(medium)}
              fill="var(--ink)"
              stroke="var(--surface)"
              strokeWidth={4}
              paintOrder="stroke"
            >
              excused
            </text>
          )}
        </g>
      );
    });
}
