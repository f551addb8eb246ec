import { Button } from '@mantine/core';
import type { NextReason, NextRep } from '../../../src/core/insights/whom-next.ts';
import { addressOf } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RepName } from '../../ui/RepName.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import classes from './list.module.css';

function reasonWords({ code, value }: NextReason): string {
  const count = value ?? 0;
  switch (code) {
    case 'never':
      return 'not coached yet';
    case 'days-since':
      return `last session ${count} days ago`;
    case 'behind-rhythm':
      return `${formatCounted(count, 'session')} planned this week`;
    case 'commitment-overdue':
      return `${formatCounted(count, 'commitment')} overdue`;
    case 'commitment-due':
      return `${formatCounted(count, 'commitment')} due this week`;
    case 'middle-tier':
      return 'middle of the team, where coaching pays most';
  }
}

/** The weightiest reasons are enough to act on. */
const REASONS_SHOWN = 2;

function sentenceOf(reasons: readonly NextReason[]): string {
  const words = reasons.slice(0, REASONS_SHOWN).map(reasonWords).join(', ');
  return words === '' ? 'On rhythm' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The reps to coach next, each with the reason in words. */
export function WhomNext({ reps }: { reps: readonly NextRep[] }) {
  return (
    <Panel title="Whom to coach next">
      {reps.length === 0 ? (
        <p className={classes.none}>
          There is nobody in the team yet. <a href={addressOf('team', 'add')}>Add a rep</a> to begin.
        </p>
      ) : (
        <ul className={classes.list}>
          {reps.map(({ repId, reasons }) => (
            <li key={repId} className={classes.item}>
              <div className={classes.words}>
                <RepName id={repId} />
                <span className={classes.soft}>{sentenceOf(reasons)}</span>
              </div>
              <Button
                component="a"
                size="compact-sm"
                variant="subtle"
                color="gray"
                href={addressOf('practice', 'chooser', repId)}
              >
                What to say
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => askToLogSession({ repId })}>
                Log
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
