import { Button, MenuItem } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Commitment } from '../../../src/core/domain/commitment/commitment.ts';
import { formatDay, formatDistance } from '../../format/days.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { AskReason } from '../../ui/AskReason.tsx';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { MoreMenu } from '../../ui/MoreMenu.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RepName } from '../../ui/RepName.tsx';
import { usePainted } from '../../ui/use-painted.ts';
import classes from './list.module.css';

const CommitmentForm = fetchedPart(async () => ({
  default: (await import('../team/CommitmentForm.tsx')).CommitmentForm,
}));

const WordingNote = fetchedPart(async () => ({
  default: (await import('../../ui/WordingNote.tsx')).WordingNote,
}));

/** So many are drawn with the screen, and the others a frame later: the list reaches below the first look from there on. */
const AT_ONCE = 6;

/** What the reps promised and is due: kept with one click, or said otherwise. */
export function CommitmentsDue({
  overdue,
  due,
}: {
  overdue: readonly Commitment[];
  due: readonly Commitment[];
}) {
  const all = [...overdue, ...due];
  const shown = usePainted() ? all : all.slice(0, AT_ONCE);
  return (
    <Panel title="Commitments due">
      {all.length === 0 ? (
        <p className={classes.none}>
          Nothing is due this week. Every session ends with a step, a day and a commitment.
        </p>
      ) : (
        <ul className={classes.list}>
          {shown.map((commitment) => (
            <CommitmentItem key={commitment.id} commitment={commitment} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function CommitmentItem({ commitment }: { commitment: Commitment }) {
  const { id, text, due, repId } = commitment;
  const run = useRun();
  const today = useToday();
  const [dropping, setDropping] = useState(false);
  const [changing, setChanging] = useState(false);
  const settle = (status: 'kept' | 'missed') =>
    void run('settle-commitment', { id, status, reason: '', on: today });
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        {text}
        <Suspense fallback={null}>
          <WordingNote text={text} />
        </Suspense>
        <span className={classes.soft}>
          <RepName id={repId} />,{' '}
          <span className={due < today ? classes.late : undefined}>
            {due < today ? `overdue since ${formatDay(due)}` : `due ${formatDistance(due, today)}`}
          </span>
        </span>
      </div>
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCheck size={15} />}
          aria-label={`Kept: ${text}`}
          onClick={() => settle('kept')}
        >
          Kept
        </Button>
        <MoreMenu label={`More for “${text}”`}>
          <MenuItem onClick={() => settle('missed')}>Missed</MenuItem>
          <MenuItem onClick={() => setChanging(true)}>Change for another</MenuItem>
          <MenuItem onClick={() => setDropping(true)}>Drop, with a reason</MenuItem>
        </MoreMenu>
      </div>
      {changing && (
        <Suspense fallback={null}>
          <CommitmentForm repId={repId} replaces={commitment} close={() => setChanging(false)} />
        </Suspense>
      )}
      {dropping && (
        <AskReason
          title="Drop this commitment"
          explanation={`“${text}” no longer counts. The reason stays with it.`}
          confirm="Drop it"
          onConfirm={(reason) => run('settle-commitment', { id, status: 'dropped', reason, on: today })}
          close={() => setDropping(false)}
        />
      )}
    </li>
  );
}
