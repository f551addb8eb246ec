import { useId } from 'react';
import { Bar, BarChart, type BarShapeProps, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';
import { ChartTip } from './ChartTip.tsx';
import { ExcusedWeeks } from './ExcusedWeeks.tsx';
import { frequencyScale } from './frequency-scale.ts';
import { tipOfWeek } from './frequency-words.ts';
import { Hatching } from './Hatching.tsx';
import { PHASE_HEAD, PhaseBands } from './PhaseBands.tsx';
import { PlannedSteps } from './PlannedSteps.tsx';
import { spansOfWeeks } from './phase-spans.ts';
import { type PlotSize, tickStyle } from './plot.ts';
import { WeekBar } from './WeekBar.tsx';
import { weekNumber } from './week-number.ts';

/**
 * Coaching sessions with reps by week, as bars against the planned number as steps. A week still running is outlined,
 * an excused one hatched, a week to come empty.
 */
export function FrequencyPlot({
  weeks,
  axis,
  today,
  width,
  height,
  medium,
}: PlotSize & { weeks: readonly FrequencyWeek[]; axis: PlanAxis; today: Day }) {
  const hatch = useId();
  const starts = weeks.map(({ weekStart }) => weekStart);
  const number = weekNumber(axis.firstDay);
  const { top, ticks } = frequencyScale(weeks);
  return (
    <BarChart
      width={width}
      height={height}
      data={[...weeks]}
      margin={{ top: PHASE_HEAD, right: 72, bottom: 20, left: 0 }}
      barCategoryGap="22%"
      accessibilityLayer={false}
    >
      <Hatching id={hatch} />
      <PhaseBands spans={spansOfWeeks(axis, starts)} medium={medium} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <ExcusedWeeks weeks={weeks} hatch={hatch} medium={medium} />
      <XAxis
        dataKey="weekStart"
        tickFormatter={number}
        tick={tickStyle(medium)}
        tickLine={false}
        stroke="var(--line-strong)"
        label={{ value: 'Week of the plan', position: 'bottom', offset: 0, ...tickStyle(medium) }}
      />
      <YAxis
        domain={[0, top]}
        ticks={[...ticks]}
        tick={tickStyle(medium)}
        tickLine={false}
        axisLine={false}
        width={36}
      />
      <Bar
        dataKey="repSessions"
        name="Sessions"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <WeekBar bar={bar} today={today} medium={medium} />}
      />
      <PlannedSteps weeks={weeks} medium={medium} />
      {medium === 'screen' && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--ink)', fillOpacity: 0.05 }}
          content={({ payload }) => {
            const week = payload[0]?.payload as FrequencyWeek | undefined;
            return week ? <ChartTip {...tipOfWeek(week, { number: number(week.weekStart), today })} /> : null;
          }}
        />
      )}
    </BarChart>
  );
}
