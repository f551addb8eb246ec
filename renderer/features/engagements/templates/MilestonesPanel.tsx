import { Button } from '@mantine/core';
import { useState } from 'react';
import { milestonesFromTemplate } from '../../../../src/core/application/templates/milestones-from-template.ts';
import { PHASES } from '../../../../src/core/content/phases.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { MOST_IN_TEMPLATE } from '../../../../src/core/domain/engagement/template-limits.ts';
import type { PhaseNumber } from '../../../../src/core/domain/plan/phase-number.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Editor.module.css';
import { PhaseMilestones } from './PhaseMilestones.tsx';
import { TemplateMilestoneForm } from './TemplateMilestoneForm.tsx';
import { useEditTemplate } from './use-edit-template.ts';

type TemplateMilestone = Template['milestones'][number];
type Open = { readonly phase: PhaseNumber; readonly milestone: TemplateMilestone | null };

/** The milestones of a template by phase: add, change, order, remove. */
export function MilestonesPanel({ template }: { template: Template }) {
  const edit = useEditTemplate(template);
  const [open, setOpen] = useState<Open | null>(null);
  const { milestones } = template;
  const isFull = milestones.length >= MOST_IN_TEMPLATE.milestones;
  const copyBuiltIn = () =>
    edit({
      milestones: milestonesFromTemplate().map(({ phase, title, why, dueOffset, templateKey }) => ({
        phase,
        title,
        why,
        dueOffset,
        templateKey,
      })),
    });
  return (
    <Panel
      title="Milestones"
      hint={
        isFull
          ? `A template holds ${MOST_IN_TEMPLATE.milestones} milestones at most.`
          : 'Days are those of a phase of 30 days; in a plan with shorter or longer phases they move along.'
      }
      flush
    >
      {milestones.length === 0 ? (
        <EmptyState
          title="The built-in milestones"
          action={
            <div className={classes.buttons}>
              <Button onClick={() => void copyBuiltIn()}>Change the built-in ones</Button>
              <Button variant="default" onClick={() => setOpen({ phase: 1, milestone: null })}>
                Write your own
              </Button>
            </div>
          }
        >
          As long as nothing stands here, a plan begins with the built-in milestones. Take them in to change
          them, or write your own instead.
        </EmptyState>
      ) : (
        PHASES.map(({ phase, name }) => (
          <PhaseMilestones
            key={phase}
            template={template}
            phase={phase}
            name={name}
            isFull={isFull}
            open={(milestone) => setOpen({ phase, milestone })}
          />
        ))
      )}
      {open && <TemplateMilestoneForm template={template} {...open} close={() => setOpen(null)} />}
    </Panel>
  );
}
