import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrillWeek } from '../../src/core/insights/drill-skill.ts';
import { type PlotSize, tickStyle } from './plot.ts';

/** A kind's answers by week: right ones at the foot, the others above. `most` is the top of the scale, the same for all kinds. */
export function DrillWeeksPlot({
  weeks,
  most,
  width,
  height,
  medium,
}: PlotSize & { weeks: readonly DrillWeek[]; most: number }) {
  const rows = weeks.map(({ weekStart, answered, right }) => ({ weekStart, right, other: answered - right }));
  return (
    <BarChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 8, right: 8, bottom: 4, left: 0 }}
      barCategoryGap="25%"
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="weekStart"
        tickFormatter={(_, index: number) => `${index + 1}`}
        tick={tickStyle(medium)}
        tickLine={false}
        stroke="var(--line-strong)"
      />
      <YAxis
        domain={[0, most]}
        allowDecimals={false}
        tickCount={3}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={30}
      />
      <Bar dataKey="right" stackId="answers" isAnimationActive={false} fill="var(--good)" maxBarSize={36} />
      <Bar
        dataKey="other"
        stackId="answers"
        isAnimationActive={false}
        fill="var(--surface)"
        stroke="var(--neutral)"
        maxBarSize={36}
      />
    </BarChart>
  );
}
