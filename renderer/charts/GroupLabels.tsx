import { useXAxisScale, useYAxisScale } from 'recharts';
import { groupName } from '../../src/core/content/time-categories.ts';
import type { WeekTimeShare } from '../../src/core/insights/time-share.ts';
import { labelSize, type Medium } from './plot.ts';
import { spread } from './spread.ts';

/** Names the groups beside the last recorded week, where each of them has its part of the bar. */
export function GroupLabels({ weeks, medium }: { weeks: readonly WeekTimeShare[]; medium: Medium }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const week = weeks.findLast(({ recordedMinutes }) => recordedMinutes > 0);
  if (!xScale || !yScale || !week) return null;
  const size = labelSize(medium);
  const left = (xScale(week.weekStart, { position: 'end' }) ?? 0) + 2;
  let below = 0;
  const parts = week.byGroup
    .filter(({ minutes }) => minutes > 0)
    .map(({ group, minutes }) => {
      const share = minutes / week.recordedMinutes;
      const middle = below + share / 2;
      below += share;
      return { group, y: yScale(middle) ?? 0 };
    });
  const heights = spread(
    parts.map(({ y }) => y),
    { gap: size + 3, from: (yScale(1) ?? 0) + size * 0.75, to: (yScale(0) ?? 0) - size / 2 },
  );
  return parts.map(({ group, y }, index) => (
    <g key={group}>
      <path d={`M${left} ${y}L${left + 10} ${heights[index]}`} stroke="var(--ink-soft)" strokeWidth={0.75} />
      <text
        x={left + 13}
        y={heights[index]}
        dy="0.35em"
        fontSize={size}
        fontWeight={group === 'coaching' ? 600 : 400}
        fill={group === 'coaching' ? 'var(--coaching)' : 'var(--ink)'}
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {groupName(group)}
      </text>
    </g>
  ));
}
