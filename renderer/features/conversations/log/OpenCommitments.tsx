import { Button, TextInput } from '@mantine/core';
import type { Commitment } from '../../../../src/core/domain/commitment/commitment.ts';
import type { SettledStatus, Settlement } from '../../../../src/core/domain/commitment/settlement.ts';
import { formatDay, formatDistance } from '../../../format/days.ts';
import { useToday } from '../../../state/use-plan.ts';
import { RepName } from '../../../ui/RepName.tsx';
import { WordingNote } from '../../../ui/WordingNote.tsx';
import classes from './OpenCommitments.module.css';

const CHOICES: readonly { readonly status: SettledStatus; readonly label: string }[] = [
  { status: 'kept', label: 'Kept' },
  { status: 'missed', label: 'Missed' },
  { status: 'changed', label: 'Changed' },
  { status: 'dropped', label: 'Dropped' },
];

/** What the reps still had open, each with what became of it; one that is left alone stays open. */
export function OpenCommitments({
  commitments,
  settled,
  settle,
  names = false,
  errors = {},
  choices = CHOICES.map(({ status }) => status),
}: {
  commitments: readonly Commitment[];
  settled: readonly Settlement[];
  settle: (commitment: Commitment, status: SettledStatus | null, reason: string) => void;
  names?: boolean;
  errors?: Readonly<Record<string, string>>;
  /** What may be said here; all unless told. */
  choices?: readonly SettledStatus[];
}) {
  if (commitments.length === 0) return null;
  return (
    <fieldset className={classes.open}>
      <legend>Promised before. What became of it?</legend>
      <ul className={classes.list}>
        {commitments.map((commitment) => (
          <OpenLine
            key={commitment.id}
            commitment={commitment}
            settlement={settled.find(({ id }) => id === commitment.id)}
            settle={(status, reason) => settle(commitment, status, reason)}
            name={names}
            choices={choices}
            error={errors[commitment.id]}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function OpenLine({
  commitment: { text, due, repId },
  settlement,
  settle,
  name,
  choices,
  error,
}: {
  commitment: Commitment;
  settlement: Settlement | undefined;
  settle: (status: SettledStatus | null, reason: string) => void;
  name: boolean;
  choices: readonly SettledStatus[];
  error: string | undefined;
}) {
  const today = useToday();
  const chosen = settlement?.status ?? null;
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        {text}
        <span className={classes.soft}>
          {name && (
            <>
              <RepName id={repId} />,{' '}
            </>
          )}
          <span className={due < today ? classes.late : undefined}>
            {due < today ? `overdue since ${formatDay(due)}` : `due ${formatDistance(due, today)}`}
          </span>
        </span>
        <WordingNote text={text} />
      </div>
      <div className={classes.choices}>
        {CHOICES.filter(({ status }) => choices.includes(status)).map(({ status, label }) => (
          <Button
            key={status}
            size="compact-sm"
            variant="default"
            className={classes.choice}
            aria-pressed={chosen === status}
            aria-label={`${label}: ${text}`}
            onClick={() => settle(chosen === status ? null : status, settlement?.reason ?? '')}
          >
            {label}
          </Button>
        ))}
      </div>
      {chosen === 'dropped' && (
        <TextInput
          className={classes.reason}
          label="Why it no longer counts"
          maxLength={300}
          value={settlement?.reason ?? ''}
          error={error}
          onChange={(event) => settle('dropped', event.currentTarget.value)}
        />
      )}
      {chosen === 'changed' && <span className={classes.reason}>Write below what takes its place.</span>}
    </li>
  );
}
