import { Button } from '@mantine/core';
import { useState } from 'react';
import { BEHAVIOURS } from '../../../src/core/content/behaviours.ts';
import { addressOf } from '../../app/router.ts';
import { useAll } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BehaviourForm } from './BehaviourForm.tsx';
import classes from './BehaviourPanel.module.css';

/** The behaviours that the manager has chosen to change, in their own words; where it helps with the way to their ratings. */
export function BehaviourPanel({ linksToRatings = false }: { linksToRatings?: boolean }) {
  const choices = useAll('behaviour-choice');
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title="What you do differently"
      hint="One to three of the four behaviours that turn a rescuer into a coach."
      actions={
        <>
          {linksToRatings && (
            <Button
              component="a"
              size="compact-sm"
              variant="subtle"
              href={addressOf('practice', 'behaviours')}
            >
              Rate the four
            </Button>
          )}
          {choices.length > 0 && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
              Change
            </Button>
          )}
        </>
      }
    >
      {choices.length === 0 ? (
        <EmptyState
          title="Nothing chosen yet"
          action={<Button onClick={() => setOpen(true)}>Choose behaviours</Button>}
        >
          Name what you will do instead, in a sentence you can catch yourself at. It returns on Today.
        </EmptyState>
      ) : (
        <dl className={classes.choices}>
          {choices.map(({ id, behaviour, insteadOf, iWill }) => (
            <div key={id}>
              <dt>{BEHAVIOURS.find(({ key }) => key === behaviour)?.name}</dt>
              <dd>
                Instead of {insteadOf}, I will <strong>{iWill}</strong>.
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open && <BehaviourForm close={() => setOpen(false)} />}
    </Panel>
  );
}
