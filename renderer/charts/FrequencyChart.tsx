import type { ReactNode } from 'react';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { FrequencyPlot } from './FrequencyPlot.tsx';
import { frequencyAlternative, frequencyTable } from './frequency-words.ts';

/**
 * Coaching sessions by week against the planned rhythm. `emptyAction` is a button that logs a first session;
 * `children` are notes below the chart.
 */
export function FrequencyChart({
  weeks,
  axis,
  today,
  height = 300,
  emptyAction,
  children,
}: {
  weeks: readonly FrequencyWeek[];
  axis: PlanAxis;
  today: Day;
  height?: number;
  emptyAction?: ReactNode;
  children?: ReactNode;
}) {
  const nothing = weeks.every((week) => week.sessions === 0 && week.planned === 0);
  return (
    <ChartFrame
      title="Coaching sessions a week"
      caption="Bars are sessions held, the line is what you planned. A session with several reps counts once for each of them."
      alternative={frequencyAlternative(weeks, today)}
      table={frequencyTable(weeks, today, axis.firstDay)}
      draw={(width) => (
        <FrequencyPlot
          weeks={weeks}
          axis={axis}
          today={today}
          width={width}
          height={height}
          medium="screen"
        />
      )}
      empty={
        nothing && (
          <EmptyState title="No session and no rhythm yet" action={emptyAction}>
            Plan how often you coach each rep, and log a session when you have held it. Here you see whether
            the rhythm is kept.
          </EmptyState>
        )
      }
    >
      {children}
    </ChartFrame>
  );
}
