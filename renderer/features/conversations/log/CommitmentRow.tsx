import type { UseFormReturnType } from '@mantine/form';
import { CommitmentInputs } from './CommitmentInputs.tsx';
import type { CommitmentDraft, SessionDraft } from './session-draft.ts';

/** A commitment of the log form. Whose it is has to be said where there are several reps. */
export function CommitmentRow({
  form,
  index,
  commitment,
}: {
  form: UseFormReturnType<SessionDraft>;
  index: number;
  commitment: CommitmentDraft;
}) {
  const { repIds, day, commitments } = form.values;
  const path = `commitments.${index}`;
  const { strength, ...words } = commitment;
  return (
    <CommitmentInputs
      value={{ ...words, strength: strength === '' ? null : strength }}
      change={(patch) => {
        const next = { ...patch, ...('strength' in patch && { strength: patch.strength ?? '' }) };
        form.setFieldValue(path, { ...commitment, ...next });
        form.clearFieldError(`${path}.${Object.keys(patch)[0]}`);
      }}
      place={index + 1}
      reps={repIds.length > 1 && !commitment.isSaved ? repIds : []}
      errors={{
        repId: form.errors[`${path}.repId`],
        text: form.errors[`${path}.text`],
        due: form.errors[`${path}.due`],
      }}
      earliest={day}
      remove={
        commitment.isSaved || commitments.length > 1 ? () => form.removeListItem('commitments', index) : null
      }
    />
  );
}
