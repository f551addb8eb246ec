import { Button, Menu } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Expectation } from '../../../src/core/domain/permanent/expectation.ts';
import { SUSTAIN_PLAN_ID } from '../../../src/core/domain/permanent/sustain-plan-id.ts';
import { formatDay } from '../../format/days.ts';
import { useRecords, useRun } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MoreMenu } from '../../ui/MoreMenu.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AgreementForm } from './AgreementForm.tsx';
import { ExpectationForm } from './ExpectationForm.tsx';
import classes from './Permanent.module.css';

/** Coaching as a performance expectation: what the manager does, how often, what shows it; and with whom that is agreed. */
export function ExpectationsPanel() {
  const records = useRecords();
  const [open, setOpen] = useState<'write' | 'agree' | null>(null);
  const expectations = [...records.all('expectation')].sort((a, b) => a.order - b.order);
  const agreement = records.get('sustain-plan', SUSTAIN_PLAN_ID);
  const agreed = agreement?.agreedOn
    ? `Agreed with ${agreement.agreedWith} on ${formatDay(agreement.agreedOn)}.`
    : 'Not agreed with anybody yet: what nobody else has read is a wish.';
  const writeButton = (
    <Button leftSection={<IconPlus size={17} />} onClick={() => setOpen('write')}>
      Write an expectation
    </Button>
  );
  return (
    <Panel
      title="Performance expectations"
      hint={
        expectations.length > 0
          ? agreed
          : 'Behaviour, frequency and evidence, in writing and agreed with your own manager (Practitioner article A).'
      }
      actions={
        expectations.length > 0 && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => setOpen('agree')}>
              {agreement?.agreedOn ? 'Change the agreement' : 'Note the agreement'}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={15} />}
              onClick={() => setOpen('write')}
            >
              Write another
            </Button>
          </>
        )
      }
    >
      {expectations.length === 0 ? (
        <EmptyState title="Nothing written yet" action={writeButton}>
          Three or four lines are enough. Begin with a proposal that is filled in from your plan, and say it
          in your own words.
        </EmptyState>
      ) : (
        <ol className={classes.expectations}>
          {expectations.map((expectation) => (
            <ExpectationLine key={expectation.id} expectation={expectation} />
          ))}
        </ol>
      )}
      {open === 'write' && <ExpectationForm close={() => setOpen(null)} />}
      {open === 'agree' && <AgreementForm close={() => setOpen(null)} />}
    </Panel>
  );
}

function ExpectationLine({ expectation }: { expectation: Expectation }) {
  const run = useRun();
  const [editing, setEditing] = useState(false);
  const { id, behaviour, frequency, evidence } = expectation;
  return (
    <li>
      <div className={classes.expectation}>
        <div className={classes.words}>
          <p className={classes.behaviour}>{behaviour}</p>
          <dl className={classes.pairs}>
            <div>
              <dt>How often</dt>
              <dd>{frequency}</dd>
            </div>
            <div>
              <dt>What shows it</dt>
              <dd>{evidence}</dd>
            </div>
          </dl>
        </div>
        <MoreMenu label={`More for “${behaviour}”`}>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setEditing(true)}>
            Change
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            onClick={() => void run('remove-expectation', { id })}
          >
            Remove
          </Menu.Item>
        </MoreMenu>
      </div>
      {editing && <ExpectationForm expectation={expectation} close={() => setEditing(false)} />}
    </li>
  );
}
