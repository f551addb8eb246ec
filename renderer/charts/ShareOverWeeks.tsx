import type { ReactNode } from 'react';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import type { WeekTimeShare } from '../../src/core/insights/time-share.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { SharesPlot } from './SharesPlot.tsx';
import { isMeasured, sharesAlternative, sharesTable } from './time-words.ts';

/** The coaching share over the plan's weeks. `emptyAction` is a button that leads to recording time. */
export function ShareOverWeeks({
  weeks,
  axis,
  height = 300,
  emptyAction,
  children,
}: {
  weeks: readonly WeekTimeShare[];
  axis: PlanAxis;
  height?: number;
  emptyAction?: ReactNode;
  children?: ReactNode;
}) {
  const recorded = weeks.filter(({ recordedMinutes }) => recordedMinutes > 0);
  const thin = recorded.some((week) => !isMeasured(week));
  return (
    <ChartFrame
      title="Coaching share by week"
      caption={`The shaded band is what good practice aims for.${
        thin ? ' Hollow weeks have less than 80% of the expected time in them: too little to judge.' : ''
      }`}
      alternative={sharesAlternative(weeks)}
      table={sharesTable(weeks, axis.firstDay)}
      draw={(width) => <SharesPlot weeks={weeks} axis={axis} width={width} height={height} medium="screen" />}
      empty={
        recorded.length === 0 && (
          <EmptyState title="No week recorded yet" action={emptyAction}>
            Record one ordinary week. Its share is where you start from.
          </EmptyState>
        )
      }
    >
      {children}
    </ChartFrame>
  );
}
