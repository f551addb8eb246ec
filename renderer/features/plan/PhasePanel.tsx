import { useState } from 'react';
import { PHASES } from '../../../src/core/content/phases.ts';
import type { PhaseSpan } from '../../../src/core/domain/plan/plan-axis.ts';
import type { GateState } from '../../../src/core/insights/gates.ts';
import type { MilestoneProgress } from '../../../src/core/insights/plan-progress.ts';
import { formatDay } from '../../format/days.ts';
import { FoldButton } from '../../ui/FoldButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { GateView } from './GateView.tsx';
import { MilestoneRow } from './MilestoneRow.tsx';
import classes from './PhasePanel.module.css';

/** A phase: what it is for, its milestones in order (folded away unless it is the phase one is in), and its gate. */
export function PhasePanel({
  span,
  current,
  unfoldedAtFirst,
  milestones,
  gate,
  highlighted,
}: {
  span: PhaseSpan;
  current: boolean;
  unfoldedAtFirst: boolean;
  milestones: readonly MilestoneProgress[];
  gate: GateState | undefined;
  highlighted: string | null;
}) {
  const phase = PHASES[span.phase - 1];
  const [unfolded, setUnfolded] = useState(unfoldedAtFirst);
  const asked = milestones.some(({ milestone }) => milestone.id === highlighted);
  const open = unfolded || asked;
  const done = milestones.filter(({ state }) => state === 'done').length;
  const skipped = milestones.filter(({ state }) => state === 'skipped').length;
  return (
    <Panel
      title={
        <span className={classes.title} data-phase={span.phase}>
          {phase?.name}
          {current && <span className={classes.current}>now</span>}
        </span>
      }
      hint={
        <>
          Days {span.firstPlanDay}–{span.lastPlanDay}, {formatDay(span.from)} to {formatDay(span.to)}.{' '}
          {phase?.aim}
        </>
      }
      actions={
        <FoldButton
          isOpen={open}
          label={`${done} of ${milestones.length - skipped} done, milestones of ${phase?.name}`}
          toggle={() => setUnfolded(!open)}
        >
          {`${done} of ${milestones.length - skipped} done`}
        </FoldButton>
      }
      flush
    >
      {open && (
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
      )}
      {gate && <GateView gate={gate} phaseName={phase?.name ?? ''} />}
    </Panel>
  );
}
