import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import {
  type BroughtParts,
  bringingCounts,
} from '../../../../src/core/application/templates/bring-template.ts';
import { hasWords } from '../../../../src/core/application/templates/has-words.ts';
import type { TransitionSummary } from '../../../../src/core/bridge/replies.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { useToday } from '../../../state/use-plan.ts';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { BroughtList } from './BroughtList.tsx';
import { bringingWords } from './bringing-words.ts';
import classes from './Editor.module.css';
import { OtherPlans } from './OtherPlans.tsx';
import { type PlanChoice, PlanChoices } from './PlanChoices.tsx';
import { useBringToPlans } from './use-bring-to-plans.ts';
import { isOver, usePlansToBring } from './use-plans-to-bring.ts';

/** Brings what changed in a template to plans, first of all those that began with it: says what it would change in each, and can be taken back. */
export function BringToPlans({ template, close }: { template: Template; close: () => void }) {
  const { own, others, known, read } = usePlansToBring(template.id);
  const { brought, busy, bring, takeBack } = useBringToPlans();
  const today = useToday();
  const [parts, setParts] = useState<BroughtParts>({ benchmarks: true, words: false });
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choiceOf = (plan: TransitionSummary, isUsual: boolean, note: string | null): PlanChoice => {
    const found = known.get(plan.id);
    const words = found?.records ? bringingWords(bringingCounts(found.records, template, parts)) : null;
    const isRefused = found !== undefined && words === null;
    return { plan, read: found, words, isChosen: !isRefused && (ticks.get(plan.id) ?? isUsual), note };
  };
  const ownChoices = own.map((plan) => {
    const over = isOver(plan, today);
    return choiceOf(plan, !over, over ? 'the plan is over' : null);
  });
  const otherChoices = others.map((plan) =>
    choiceOf(plan, false, plan.templateId === undefined ? null : 'began with another template'),
  );
  const chosen = [...ownChoices, ...otherChoices].filter(({ isChosen }) => isChosen);
  const waiting = [...ownChoices, ...chosen].filter(({ read: found }) => !found).length;
  const choose = (id: string, isChosen: boolean) => {
    setTicks(new Map(ticks).set(id, isChosen));
    if (isChosen && !known.has(id)) void read(id);
  };
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
          <h3 className={classes.subhead}>Plans that began with it</h3>
          <PlanChoices label="Plans that began with it" choices={ownChoices} choose={choose} />
          <output className={classes.soft} aria-live="polite">
            {waiting > 0 && `Reading ${formatCounted(waiting, 'more plan')} …`}
            {waiting === 0 && own.length === 0 && 'No plan on this computer is known to have begun with it.'}
          </output>
          <OtherPlans choices={otherChoices} choose={choose} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              loading={busy}
              disabled={chosen.length === 0 || waiting > 0}
              onClick={() =>
                void bring(
                  chosen.map(({ plan }) => plan),
                  template,
                  parts,
                )
              }
            >
              {chosen.length === 0 ? 'Bring to plans' : `Bring to ${formatCounted(chosen.length, 'plan')}`}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
