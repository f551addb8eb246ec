import { type BarShapeProps, ZIndexLayer } from 'recharts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';
import { labelSize, type Medium } from './plot.ts';

const NARROW = 14;
const ABOVE_THE_STEPS = 460;

/** The bar of a week with its number above; outlined while the week runs, nothing for a week to come. */
export function WeekBar({ bar, today, medium }: { bar: BarShapeProps; today: Day; medium: Medium }) {
  const week = bar.payload as FrequencyWeek;
  const { x, y, width, height } = bar;
  if (week.weekStart > today || (week.excused && week.repSessions === 0)) return <g />;
  return (
    <g>
      <rect
        x={x + 0.75}
        y={y}
        width={Math.max(1, width - 1.5)}
        height={Math.max(0, height)}
        rx={2}
        fill={week.current ? 'var(--coaching-soft)' : 'var(--coaching)'}
        stroke="var(--coaching)"
        strokeWidth={1.5}
        strokeDasharray={week.current ? '4 3' : undefined}
      />
      {width >= NARROW && (
        <ZIndexLayer zIndex={ABOVE_THE_STEPS}>
          <text
            x={x + width / 2}
            y={y - 6}
            textAnchor="middle"
            fontSize={labelSize(medium)}
            fontWeight={600}
            fill="var(--ink)"
            stroke="var(--surface)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {week.repSessions}
          </text>
        </ZIndexLayer>
      )}
    </g>
  );
}
