import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { movedWithin } from '../../../../src/core/application/templates/moved-within.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import type { PhaseNumber } from '../../../../src/core/domain/plan/phase-number.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { FoldButton } from '../../../ui/FoldButton.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import classes from './Editor.module.css';
import { EditorRow } from './EditorRow.tsx';
import { useEditTemplate } from './use-edit-template.ts';
import { useRowKeys } from './use-row-keys.ts';

type TemplateMilestone = Template['milestones'][number];

/** The milestones of one phase of a template; only those of the first are unfolded from the start. */
export function PhaseMilestones({
  template,
  phase,
  name,
  isFull,
  open,
}: {
  template: Template;
  phase: PhaseNumber;
  name: string;
  isFull: boolean;
  open: (milestone: TemplateMilestone | null) => void;
}) {
  const edit = useEditTemplate(template);
  const [unfolded, setUnfolded] = useState(phase === 1);
  const { milestones } = template;
  const isAlike = (milestone: TemplateMilestone) => milestone.phase === phase;
  const shown = milestones.filter(isAlike);
  const keys = useRowKeys(shown);
  const remove = async (milestone: TemplateMilestone) => {
    const outcome = await edit({ milestones: milestones.filter((other) => other !== milestone) });
    if (outcome.ok) tellDone('Milestone removed. Undo brings it back.');
  };
  const add = () => {
    setUnfolded(true);
    open(null);
  };
  const rowOf = (milestone: TemplateMilestone, position: number) => (
    <EditorRow
      key={keys[position]}
      name={milestone.title}
      aside={`Day ${milestone.dueOffset}`}
      place={{
        position,
        count: shown.length,
        move: (to) =>
          void edit({ milestones: movedWithin(milestones, { item: milestone, position: to, isAlike }) }),
      }}
      edit={() => open(milestone)}
      remove={() => void remove(milestone)}
    >
      <div className={classes.text}>
        <bdi>{milestone.title}</bdi>
      </div>
      {milestone.why && (
        <div className={classes.soft}>
          <bdi>{milestone.why}</bdi>
        </div>
      )}
    </EditorRow>
  );
  return (
    <section className={classes.phase} aria-label={name}>
      <div className={classes.phaseHead} data-phase={phase}>
        <h3 className={classes.phaseName}>{name}</h3>
        <FoldButton
          isOpen={unfolded}
          label={`${formatCounted(shown.length, 'milestone')} of ${name}`}
          toggle={() => setUnfolded(!unfolded)}
        >
          {formatCounted(shown.length, 'milestone')}
        </FoldButton>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isFull}
          leftSection={<IconPlus size={15} />}
          aria-label={`Add a milestone to ${name}`}
          onClick={add}
        >
          Add
        </Button>
      </div>
      {unfolded && shown.length === 0 && (
        <p className={classes.none}>A plan begins without a milestone in this phase.</p>
      )}
      {unfolded && shown.length > 0 && (
        <ul className={classes.rows} aria-label={`Milestones of ${name}`}>
          {shown.map(rowOf)}
        </ul>
      )}
    </section>
  );
}
