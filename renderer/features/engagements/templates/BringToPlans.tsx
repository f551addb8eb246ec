import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import {
  type BroughtParts,
  bringingCounts,
} from '../../../../src/core/application/templates/bring-template.ts';
import { hasWords } from '../../../../src/core/application/templates/has-words.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { BroughtList } from './BroughtList.tsx';
import { bringingWords } from './bringing-words.ts';
import classes from './Editor.module.css';
import { useBringToPlans } from './use-bring-to-plans.ts';
import { type PlanOfTemplate, usePlansOfTemplate } from './use-plans-of-template.ts';

/** Brings what changed in a template to the plans that began with it: says what it would change in each, and can be taken back. */
export function BringToPlans({ template, close }: { template: Template; close: () => void }) {
  const { plans, waiting } = usePlansOfTemplate(template.id);
  const { brought, busy, bring, takeBack } = useBringToPlans();
  const [parts, setParts] = useState<BroughtParts>({ benchmarks: true, words: false });
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const rows = plans.map((plan) => {
    const words = plan.records && bringingWords(bringingCounts(plan.records, template, parts));
    return { plan, words, isChosen: words !== null && (choices.get(plan.id) ?? !plan.isOver) };
  });
  const chosen = rows.filter(({ isChosen }) => isChosen).map(({ plan }) => plan);
  const undo = async () => {
    const left = await takeBack();
    if (left.length > 0) return;
    tellDone('Taken back in all plans.');
    close();
  };
  return (
    <Modal opened onClose={close} title="Bring to plans that run" size="42rem">
      {brought ? (
        <BroughtList brought={brought} busy={busy} undo={() => void undo()} close={close} />
      ) : (
        <Stack gap="md">
          <p className={classes.explain}>
            Plans hold copies, so what you change in the template changes nothing in them until you bring it
            there. Milestones, categories and questions stay as they are: they are the manager’s work by now.
          </p>
          <h3 className={classes.subhead}>What to bring</h3>
          <Checkbox
            label="Benchmarks"
            description="Those that came with a template become those of this one; what was added in the plan stays."
            checked={parts.benchmarks}
            onChange={(event) => setParts({ ...parts, benchmarks: event.currentTarget.checked })}
          />
          <Checkbox
            label="Words for reports"
            description={
              hasWords(template)
                ? 'They replace the introduction and conclusions that stand in the reports on the whole plan and on a phase.'
                : 'This template has none.'
            }
            disabled={!hasWords(template)}
            checked={parts.words}
            onChange={(event) => setParts({ ...parts, words: event.currentTarget.checked })}
          />
          <PlanList
            rows={rows}
            waiting={waiting}
            choose={(id, isChosen) => setChoices(new Map(choices).set(id, isChosen))}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              loading={busy}
              disabled={chosen.length === 0 || waiting > 0}
              onClick={() => void bring(chosen, template, parts)}
            >
              {chosen.length === 0 ? 'Bring to plans' : `Bring to ${formatCounted(chosen.length, 'plan')}`}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

type Row = {
  readonly plan: PlanOfTemplate;
  readonly words: string | null;
  readonly isChosen: boolean;
};

function PlanList({
  rows,
  waiting,
  choose,
}: {
  rows: readonly Row[];
  waiting: number;
  choose: (id: string, isChosen: boolean) => void;
}) {
  return (
    <>
      <h3 className={classes.subhead}>Plans that began with it</h3>
      <ul className={classes.plans} aria-label="Plans that began with it">
        {rows.map(({ plan, words, isChosen }) => (
          <li key={plan.id}>
            <Checkbox
              label={<bdi>{plan.managerName}</bdi>}
              description={[
                plan.isOver && 'the plan is over',
                plan.problem
                  ? `${plan.problem.message} ${plan.problem.remedy}`
                  : (words ?? 'nothing changes'),
              ]
                .filter(Boolean)
                .join(', ')}
              checked={isChosen}
              disabled={words === null}
              onChange={(event) => choose(plan.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <output className={classes.soft} aria-live="polite">
        {waiting > 0 && `Reading ${formatCounted(waiting, 'more plan')} …`}
        {waiting === 0 &&
          rows.length === 0 &&
          'No plan on this computer began with this template. In any plan, “Benchmarks of the consultant” takes those of a template.'}
      </output>
    </>
  );
}
