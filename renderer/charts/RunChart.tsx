import type { ReactNode } from 'react';
import type { PlanAxis } from '../../src/core/domain/plan/plan-axis.ts';
import type { TalkRun } from '../../src/core/insights/talk-run.ts';
import { ChartFrame } from './ChartFrame.tsx';
import classes from './RunChart.module.css';
import { RunPlot } from './RunPlot.tsx';
import { baselineWords, isTallied, runAlternative, runTable, verdictOf } from './run-words.ts';
import { ACT_NAMES, type TalkAct } from './talk-kinds.ts';

/**
 * Telling, asking or reflecting over the plan as a run chart, with what it comes to in words above it. `children` are notes
 * below the chart.
 */
export function RunChart({
  run,
  act,
  axis,
  height = 300,
  children,
}: {
  run: TalkRun;
  act: TalkAct;
  axis: PlanAxis;
  height?: number;
  children?: ReactNode;
}) {
  const few = run.points.some((point) => point.few);
  return (
    <ChartFrame
      title={ACT_NAMES[act]}
      caption={
        <>
          {verdictOf(run, act).map((sentence) => (
            <span key={sentence} className={classes.verdict}>
              {sentence}
            </span>
          ))}
          <span className={classes.how}>
            {baselineWords(run)}
            {run.points.some(isTallied) && ' Pale marks were tallied live.'}
            {few && ' Hollow marks have too few acts to judge.'}
          </span>
        </>
      }
      alternative={runAlternative(run, act)}
      table={runTable(run, act)}
      draw={(width) => (
        <RunPlot run={run} act={act} axis={axis} width={width} height={height} medium="screen" />
      )}
    >
      {children}
    </ChartFrame>
  );
}
