import { Button } from '@mantine/core';
import type { Rep } from '../../../../src/core/domain/rep/rep.ts';
import { type GapHistory, gapsOfRep } from '../../../../src/core/insights/gap-decisions.ts';
import { addressOf } from '../../../app/router.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import classes from './Gaps.module.css';

/** On a rep's page: their gaps, with what was decided about each and how it turned out. */
export function RepGaps({ rep }: { rep: Rep }) {
  const gaps = gapsOfRep(useRecords(), rep.id);
  const decide = rep.status === 'active' && (
    <Button
      component="a"
      size="compact-sm"
      variant="default"
      href={addressOf('practice', 'coach-or-train', rep.id)}
    >
      Decide on a gap
    </Button>
  );
  return (
    <Panel title="Gaps" actions={gaps.length > 0 && decide} flush={gaps.length > 0}>
      {gaps.length === 0 ? (
        <EmptyState title="No gap named yet" action={decide}>
          Name one thing that should go better, and decide in a few taps whether to train, coach or tell.
        </EmptyState>
      ) : (
        <ul className={classes.decisions}>
          {gaps.map((gap) => (
            <GapItem key={gap.decisions[0].id} gap={gap} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function GapItem({ gap }: { gap: GapHistory }) {
  return (
    <>
      {gap.decisions.map((decision, position) => (
        <li key={decision.id}>
          {position === 0 && gap.comesBack && (
            <p className={classes.returns}>
              Decided on {gap.withoutProgress} times without progress: look for the belief.
            </p>
          )}
          <DecisionLine decision={decision} />
        </li>
      ))}
    </>
  );
}
