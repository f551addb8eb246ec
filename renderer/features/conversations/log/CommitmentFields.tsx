import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { newId } from '../../../state/new-id.ts';
import { CommitmentRow } from './CommitmentRow.tsx';
import classes from './LogSession.module.css';
import { newCommitment, type SessionDraft } from './session-draft.ts';

/** What the reps committed to: one line for one rep, as many as wanted for several. */
export function CommitmentFields({ form }: { form: UseFormReturnType<SessionDraft> }) {
  const { commitments, repIds, day } = form.values;
  return (
    <div className={classes.commitments}>
      {commitments.map((commitment, index) => (
        <CommitmentRow key={commitment.id} form={form} index={index} commitment={commitment} />
      ))}
      {(repIds.length > 1 || commitments.length > 1 || (commitments[0]?.text ?? '') !== '') && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={15} />}
            onClick={() => form.insertListItem('commitments', newCommitment(newId(), day))}
          >
            Add another commitment
          </Button>
        </div>
      )}
    </div>
  );
}
