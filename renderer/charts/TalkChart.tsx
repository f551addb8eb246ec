import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import { FEW_ACTS } from '../../src/core/insights/act-balance.ts';
import type { TalkOverTime } from '../../src/core/insights/talk-balance.ts';
import { addressOf } from '../app/router.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { TalkPlot } from './TalkPlot.tsx';
import { talkAlternative, talkTable } from './talk-words.ts';

/** How the manager's talk moved over the plan, conversation by conversation. `children` are notes below the chart. */
export function TalkChart({
  series,
  axis,
  height = 340,
  days,
  children,
}: {
  series: TalkOverTime;
  axis: PlanAxis;
  height?: number;
  days?: readonly [number, number] | undefined;
  children?: ReactNode;
}) {
  const few = series.points.some((point) => point.few);
  const tallied = series.points.some(({ source }) => source === 'tally');
  return (
    <ChartFrame
      title="Telling, asking and reflecting"
      caption={`Each mark is a conversation, each line goes through the weeks. An act is a turn of yours that tells, asks or reflects.${
        few ? ` Hollow marks have fewer than ${FEW_ACTS} acts: too few to judge.` : ''
      }${tallied ? ' Pale marks were tallied by hand.' : ''}`}
      alternative={talkAlternative(series)}
      table={talkTable(series)}
      draw={(width) => (
        <TalkPlot series={series} axis={axis} days={days} width={width} height={height} medium="screen" />
      )}
      empty={
        series.points.length === 0 && (
          <EmptyState
            title="No conversation yet"
            action={
              <Button component="a" href={addressOf('conversations', 'add')} variant="default">
                Add a transcript
              </Button>
            }
          >
            Add the transcript of a talk with a rep. You see how much you told, asked and reflected, and later
            how that moves.
          </EmptyState>
        )
      }
    >
      {children}
    </ChartFrame>
  );
}
