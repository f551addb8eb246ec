import { Button, Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { compareDays } from '../../../src/core/domain/calendar/day.ts';
import type { Rep } from '../../../src/core/domain/rep/rep.ts';
import { useAll } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TakeOutLink } from '../../ui/TakeOutLink.tsx';
import { CommitmentForm } from './CommitmentForm.tsx';
import { CommitmentLine } from './CommitmentLine.tsx';
import foldClasses from './LeftReps.module.css';
import classes from './RepCommitments.module.css';
import { usePaged } from './use-paged.ts';

const PAGE = 20;

/** What a rep said they will do: what is open, by its day, and what became of the rest, folded away. */
export function RepCommitments({ rep }: { rep: Rep }) {
  const [adding, setAdding] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const own = useAll('commitment').filter(({ repId }) => repId === rep.id);
  const open = own.filter(({ status }) => status === 'open').sort((a, b) => compareDays(a.due, b.due));
  const settled = own
    .filter(({ status }) => status !== 'open')
    .sort((a, b) => compareDays(b.settledOn ?? b.due, a.settledOn ?? a.due));
  const { shown, more, showMore } = usePaged(settled, PAGE);
  const addButton = (
    <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
      Add a commitment
    </Button>
  );
  return (
    <Panel
      title="Commitments"
      actions={
        own.length > 0 && (
          <>
            {addButton}
            <TakeOutLink kind="commitments" what="the commitments" />
          </>
        )
      }
    >
      {own.length === 0 && (
        <EmptyState title="Nothing promised yet" action={addButton}>
          End every session with a step, a day, and a commitment in the rep’s own words.
        </EmptyState>
      )}
      {own.length > 0 && open.length === 0 && <p className={classes.none}>Nothing is open.</p>}
      <ul className={classes.list} aria-label="Open commitments">
        {open.map((commitment) => (
          <CommitmentLine key={commitment.id} commitment={commitment} />
        ))}
      </ul>
      {settled.length > 0 && (
        <div className={classes.settled}>
          <UnstyledButton
            className={foldClasses.fold}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            <IconChevronDown size={18} stroke={1.6} aria-hidden data-open={unfolded || undefined} />
            {settled.length} settled
          </UnstyledButton>
          <Collapse expanded={unfolded}>
            <ul className={classes.list} aria-label="Settled commitments">
              {shown.map((commitment) => (
                <CommitmentLine key={commitment.id} commitment={commitment} />
              ))}
            </ul>
            {more > 0 && (
              <Button size="compact-sm" variant="default" mt="sm" onClick={showMore}>
                Show {Math.min(PAGE, more)} more
              </Button>
            )}
          </Collapse>
        </div>
      )}
      {adding && <CommitmentForm repId={rep.id} close={() => setAdding(false)} />}
    </Panel>
  );
}
