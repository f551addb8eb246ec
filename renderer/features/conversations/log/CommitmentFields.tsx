import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { carriedCommitments } from '../../../../src/core/insights/carried-commitments.ts';
import { newId } from '../../../state/new-id.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { CommitmentRow } from './CommitmentRow.tsx';
import classes from './LogSession.module.css';
import { OpenCommitments } from './OpenCommitments.tsx';
import { newCommitment, type SessionDraft } from './session-draft.ts';
import { settleInDraft } from './settle-in-draft.ts';

/** What the reps promised before, and what they commit to: one line for one rep, as many as wanted for several. */
export function CommitmentFields({
  form,
  sessionId,
}: {
  form: UseFormReturnType<SessionDraft>;
  sessionId: string | null;
}) {
  const { commitments, repIds, day, settled } = form.values;
  const carried = carriedCommitments(useRecords(), repIds, sessionId);
  const errors = Object.fromEntries(
    carried
      .map(({ id }) => [id, String(form.errors[`settled.${id}`] ?? '')])
      .filter(([, words]) => words !== ''),
  );
  return (
    <div className={classes.commitments}>
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
            newCommitment(newId(), day),
          );
          form.setFieldValue('settled', next.settled);
          form.setFieldValue(
            'commitments',
            next.lines.length > 0 ? next.lines : [newCommitment(newId(), day)],
          );
        }}
      />
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
