import type { ReactNode } from 'react';
import type { TimeShare } from '../../src/core/insights/time-share.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { TimePlot, timePlotHeight } from './TimePlot.tsx';
import { coverageWords, timeAlternative, timeTable } from './time-words.ts';

/** Where the time of a span went, by group. `emptyAction` is a button that leads to recording time. */
export function TimeChart({
  share,
  title = 'Where the time went',
  emptyAction,
  children,
}: {
  share: TimeShare;
  title?: string;
  emptyAction?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <ChartFrame
      title={title}
      caption={share.recordedMinutes > 0 ? coverageWords(share) : null}
      alternative={timeAlternative(share)}
      table={timeTable(share)}
      draw={(width) => (
        <TimePlot share={share} width={width} height={timePlotHeight('screen')} medium="screen" />
      )}
      empty={
        share.recordedMinutes === 0 && (
          <EmptyState title="No time recorded yet" action={emptyAction}>
            Enter how you spent the week, by kind of work. Then you see what share went to coaching.
          </EmptyState>
        )
      }
    >
      {children}
    </ChartFrame>
  );
}
