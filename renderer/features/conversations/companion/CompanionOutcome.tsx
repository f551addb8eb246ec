import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newId } from '../../../state/new-id.ts';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { CommitmentInputs } from '../log/CommitmentInputs.tsx';
import { OpenCommitments } from '../log/OpenCommitments.tsx';
import { settleInDraft } from '../log/settle-in-draft.ts';
import classes from './Companion.module.css';
import { emptyCommitment } from './companion-draft.ts';
import type { OpenCompanion } from './use-companion.ts';

/** What became of earlier promises, the next step, and what the rep commits to now. */
export function CompanionOutcome({ open }: { open: OpenCompanion }) {
  const { companion, carried, repIds, day, errors, write } = open;
  const { commitments, settled, nextStep } = companion;
  const blank = () => emptyCommitment(newId(), day);
  return (
    <div className={classes.outcome}>
      <OpenCommitments
        commitments={carried}
        settled={settled}
        names={repIds.length > 1}
        errors={errors}
        settle={(commitment, status, reason) => {
          const next = settleInDraft(
            { settled, lines: commitments },
            commitment,
            { status, reason },
            blank(),
          );
          write({
            settled: next.settled,
            commitments: next.lines.length > 0 ? next.lines : [blank()],
          });
        }}
      />
      <GrowingTextarea
        label="Next step"
        placeholder="What happens next, in one line"
        minRows={1}
        maxLength={2000}
        value={nextStep}
        onChange={(event) => write({ nextStep: event.currentTarget.value })}
      />
      {commitments.map((commitment, index) => (
        <CommitmentInputs
          key={commitment.id}
          value={commitment}
          change={(patch) => write({ commitments: commitments.with(index, { ...commitment, ...patch }) })}
          place={index + 1}
          reps={repIds.length > 1 ? repIds : []}
          errors={{
            text: errors[`${commitment.id}.text`],
            due: errors[`${commitment.id}.due`],
            repId: errors[`${commitment.id}.repId`],
          }}
          earliest={day}
          remove={
            commitments.length > 1
              ? () => write({ commitments: commitments.filter(({ id }) => id !== commitment.id) })
              : null
          }
        />
      ))}
      {(commitments[0]?.text ?? '') !== '' && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={15} />}
            onClick={() => write({ commitments: [...commitments, blank()] })}
          >
            Add another commitment
          </Button>
        </div>
      )}
    </div>
  );
}
