import { PHASES } from '../../../src/core/content/plan-template.ts';
import type { PhaseSpan } from '../../../src/core/domain/plan/plan-axis.ts';
import type { GateState } from '../../../src/core/insights/gates.ts';
import type { MilestoneProgress } from '../../../src/core/insights/plan-progress.ts';
import { formatDay } from '../../format/days.ts';
import { Panel } from '../../ui/Panel.tsx';
import { GateView } from './GateView.tsx';
import { MilestoneRow } from './MilestoneRow.tsx';
import classes from './PhasePanel.module.css';

/** A phase: what it is for, its milestones in order, and its gate at the end. */
export function PhasePanel({
  span,
  current,
  milestones,
  gate,
  highlighted,
}: {
  span: PhaseSpan;
  current: boolean;
  milestones: readonly MilestoneProgress[];
  gate: GateState | undefined;
  highlighted: string | null;
}) {
  const phase = PHASES[span.phase - 1];
  return (
    <Panel
      title={
        <span className={classes.title} data-phase={span.phase}>
          {phase?.name}
          {current && <span className={classes.current}>now</span>}
        </span>
      }
      hint={phase?.aim}
      actions={
        <span className={classes.dates}>
          Days {span.firstPlanDay}–{span.lastPlanDay} · {formatDay(span.from)} – {formatDay(span.to)}
        </span>
      }
      flush
    >
      <ul className={classes.milestones}>
        {milestones.map((progress, position) => (
          <MilestoneRow
            key={progress.milestone.id}
            progress={progress}
            position={position}
            count={milestones.length}
            highlighted={progress.milestone.id === highlighted}
          />
        ))}
        {milestones.length === 0 && (
          <li className={classes.none}>No milestones in this phase. Add one, or move one here.</li>
        )}
      </ul>
      {gate && <GateView gate={gate} phaseName={phase?.name ?? ''} />}
    </Panel>
  );
}
