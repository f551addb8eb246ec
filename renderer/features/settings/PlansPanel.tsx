import { Badge, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TransitionSummary } from '../../../src/core/bridge/replies.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useTransition, useWorkspace } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { NewPlan } from '../start/NewPlan.tsx';
import { confirm } from './confirm.tsx';
import classes from './rows.module.css';
import { useDuring } from './use-during.ts';

/** So many plans are listed until one asks for more; a practice may have a thousand. */
const LISTED = 25;

/** The plans on this computer: which is open, opening another, starting a new one, removing one. */
export function PlansPanel() {
  const { store, workspace, today } = useWorkspace();
  const open = useTransition().id;
  const [starting, setStarting] = useState(false);
  const [busy, during] = useDuring();
  const [name, setName] = useState('');
  const [listed, setListed] = useState(LISTED);
  const found = workspace.transitions.filter(({ managerName }) =>
    managerName.toLocaleLowerCase().includes(name.trim().toLocaleLowerCase()),
  );
  const more = found.length - listed;
  const hasSample = workspace.transitions.some(({ isSample }) => isSample);
  const remove = (plan: TransitionSummary) =>
    confirm({
      title: `Remove the plan of ${plan.managerName}?`,
      text: 'All of its sessions, conversations and time go with it. A backup is made first, so that it can be brought back.',
      confirm: 'Remove the plan',
      onConfirm: () =>
        void during(
          plan.id,
          async () => store.adopt(await store.bridge.call('transition.remove', { transition: plan.id })),
          'The plan is removed.',
        ),
    });
  return (
    <Panel
      title="Plans"
      actions={
        <>
          {!hasSample && (
            <Button
              size="compact-sm"
              variant="default"
              loading={busy === 'sample'}
              onClick={() => void during('sample', () => store.openSample(today))}
            >
              Open a sample
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => setStarting(true)}>
            Start another plan
          </Button>
        </>
      }
    >
      {workspace.transitions.length > LISTED && (
        <TextInput
          aria-label="Find a plan by its manager"
          placeholder="Find a plan by its manager"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p className={classes.soft}>No plan of a manager of this name.</p>}
      <ul className={classes.rows}>
        {found.slice(0, listed).map((plan) => (
          <li key={plan.id} className={classes.row}>
            <div className={classes.words}>
              {plan.managerName} {plan.isSample && <Badge variant="default">sample</Badge>}
              <span className={classes.soft}>
                from {formatDayWithYear(plan.firstDay)}, {formatCounted(plan.reps, 'rep')},{' '}
                {formatCounted(plan.sessions, 'session')}
              </span>
            </div>
            <div className={classes.buttons}>
              {plan.id === open ? (
                <Badge variant="default">open</Badge>
              ) : (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={busy === plan.id}
                  onClick={() => void during(plan.id, () => store.openPlan(plan.id))}
                >
                  Open
                </Button>
              )}
              {plan.isSample ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => void during(plan.id, () => store.removeSample(), 'The sample is gone.')}
                >
                  Remove
                </Button>
              ) : (
                <Button size="compact-sm" variant="subtle" onClick={() => remove(plan)}>
                  Remove
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setListed(listed + LISTED)}>
          Show {Math.min(LISTED, more)} more of {found.length}
        </Button>
      )}
      {starting && <NewPlan close={() => setStarting(false)} />}
    </Panel>
  );
}
