import { planAxis } from '../../../../src/core/domain/plan/plan-axis.ts';
import type { TalkRun } from '../../../../src/core/insights/talk-run.ts';
import { RunChart } from '../../../charts/RunChart.tsx';
import { useAll, useTransition } from '../../../state/use-plan.ts';
import { OwnBenchmarkNotes } from '../../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../../ui/SourceNote.tsx';

/** A run chart for each act; telling first, since it tells good sessions from poor ones best. */
export function RunCharts({ run }: { run: TalkRun }) {
  const transition = useTransition();
  const excusedWeeks = useAll('excused-week');
  const axis = planAxis(transition, excusedWeeks);
  return (
    <>
      <RunChart run={run} act="tell" axis={axis} height={340}>
        <SourceNote benchmark="measured-tell-share" />
        <OwnBenchmarkNotes measures={['tell-share']} />
      </RunChart>
      <RunChart run={run} act="reflect" axis={axis} height={280}>
        <SourceNote benchmark="measured-reflect-share" />
        <OwnBenchmarkNotes measures={['reflect-share']} />
      </RunChart>
      <RunChart run={run} act="ask" axis={axis} height={280}>
        <SourceNote benchmark="measured-ask-share" />
        <OwnBenchmarkNotes measures={['ask-share']} />
      </RunChart>
    </>
  );
}
