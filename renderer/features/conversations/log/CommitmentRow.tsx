import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconX } from '@tabler/icons-react';
import { isLoose } from '../../../../src/core/domain/commitment/commitment-wording.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { WordingNote } from '../../../ui/WordingNote.tsx';
import classes from './LogSession.module.css';
import type { CommitmentDraft, SessionDraft } from './session-draft.ts';

/** One commitment: whose where it is in question, what, by when, how strong. Wording that leaves a way out is pointed at. */
export function CommitmentRow({
  form,
  index,
  commitment,
}: {
  form: UseFormReturnType<SessionDraft>;
  index: number;
  commitment: CommitmentDraft;
}) {
  const records = useRecords();
  const { repIds, day, commitments } = form.values;
  const path = `commitments.${index}`;
  const asksWhose = repIds.length > 1 && !commitment.isSaved;
  return (
    <fieldset className={classes.commitment}>
      <legend className={classes.unseen}>Commitment {index + 1}</legend>
      {asksWhose && (
        <Select
          className={classes.whose}
          label="Whose commitment"
          placeholder="Choose the rep"
          searchable
          selectFirstOptionOnChange
          openOnFocus={false}
          data={repIds.map((id) => ({ value: id, label: records.get('rep', id)?.name ?? 'A rep who left' }))}
          {...form.getInputProps(`${path}.repId`)}
        />
      )}
      <TextInput
        className={classes.wide}
        label="Commitment"
        placeholder="I will …"
        maxLength={300}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        description={isLoose(commitment.text) && <WordingNote text={commitment.text} nudges />}
        {...form.getInputProps(`${path}.text`)}
      />
      <DayField
        label="Due"
        value={commitment.due}
        {...(day && { min: day })}
        onChange={(due) => form.setFieldValue(`${path}.due`, due)}
        error={form.errors[`${path}.due`]}
      />
      <NumberInput
        label="Strength, 1–10"
        placeholder="Not asked"
        min={1}
        max={10}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        {...form.getInputProps(`${path}.strength`)}
        onChange={(value) => form.setFieldValue(`${path}.strength`, typeof value === 'number' ? value : '')}
      />
      {!commitment.isSaved && commitments.length > 1 && (
        <ActionIcon
          className={classes.removeCommitment}
          variant="subtle"
          size="lg"
          aria-label={`Remove commitment ${index + 1}`}
          onClick={() => form.removeListItem('commitments', index)}
        >
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      )}
    </fieldset>
  );
}
