import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { CATEGORY_GROUP_KEYS, type CategoryGroupKey } from '../../src/core/domain/audit/category-group.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import { planWeeks } from '../../src/core/insights/plan-frame.ts';
import type { WeekTimeShare } from '../../src/core/insights/time-share.ts';
import { useFormats } from '../format/use-formats.ts';
import { GroupLabels } from './GroupLabels.tsx';
import { PHASE_HEAD, PhaseBands } from './PhaseBands.tsx';
import { spansOfWeeks } from './phase-spans.ts';
import { type PlotSize, tickStyle } from './plot.ts';
import { weekNumber } from './week-number.ts';

/** A week's shares of its recorded time by group, 0 to 1; none where nothing was recorded. */
type GroupRow = { readonly weekStart: Day } & { readonly [Group in CategoryGroupKey]?: number };

/** How dark the groups besides coaching are, so that neighbours stay apart in black and white too. */
const DEPTHS: Readonly<Record<Exclude<CategoryGroupKey, 'coaching'>, number>> = {
  supervising: 0.85,
  rescuing: 0.5,
  administering: 0.7,
  selling: 0.3,
  training: 0.55,
  other: 0.18,
};

function rowsOf(weeks: readonly WeekTimeShare[], axis: PlanAxis): GroupRow[] {
  const known = new Map(weeks.map((week) => [week.weekStart, week]));
  return planWeeks(axis, weeks.at(-1)?.weekStart ?? null).map((weekStart): GroupRow => {
    const week = known.get(weekStart);
    if (!week || week.recordedMinutes === 0) return { weekStart };
    const shares = week.byGroup.map(({ group, minutes }) => [group, minutes / week.recordedMinutes]);
    return { weekStart, ...Object.fromEntries(shares) };
  });
}

/** How each week's recorded time divides among the seven groups, coaching at the foot. */
export function GroupsPlot({
  weeks,
  axis,
  width,
  height,
  medium,
}: PlotSize & { weeks: readonly WeekTimeShare[]; axis: PlanAxis }) {
  const formats = useFormats();
  const rows = rowsOf(weeks, axis);
  const starts = rows.map(({ weekStart }) => weekStart);
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: PHASE_HEAD, right: 112, bottom: 20, left: 0 }}
      barCategoryGap="18%"
      accessibilityLayer={false}
    >
      <PhaseBands spans={spansOfWeeks(axis, starts)} medium={medium} />
      <XAxis
        dataKey="weekStart"
        tickFormatter={weekNumber(axis.firstDay)}
        tick={tickStyle(medium)}
        tickLine={false}
        stroke="var(--line-strong)"
        label={{ value: 'Week of the plan', position: 'bottom', offset: 0, ...tickStyle(medium) }}
      />
      <YAxis
        domain={[0, 1]}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        allowDataOverflow
        tickFormatter={formats.share}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={50}
      />
      {CATEGORY_GROUP_KEYS.map((group) => (
        <Bar
          key={group}
          dataKey={group}
          stackId="time"
          isAnimationActive={false}
          fill={group === 'coaching' ? 'var(--coaching)' : 'var(--neutral)'}
          fillOpacity={group === 'coaching' ? 1 : DEPTHS[group]}
          stroke="var(--surface)"
          strokeWidth={1}
        />
      ))}
      <GroupLabels weeks={weeks} medium={medium} />
    </BarChart>
  );
}
