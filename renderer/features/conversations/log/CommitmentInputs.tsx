import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import { isLoose } from '../../../../src/core/domain/commitment/commitment-wording.ts';
import { useRecords } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { WordingNote } from '../../../ui/WordingNote.tsx';
import classes from './LogSession.module.css';

/** A commitment while it is written; `repId` null while it is plain whose it is. */
export type CommitmentWords = {
  readonly repId: string | null;
  readonly text: string;
  readonly due: Day | null;
  readonly strength: number | null;
};

/** One commitment: whose where `reps` are to choose from, what, by when, how strong. Wording that leaves a way out is pointed at. */
export function CommitmentInputs({
  value,
  change,
  place,
  reps,
  errors,
  earliest,
  remove,
}: {
  value: CommitmentWords;
  change: (patch: Partial<CommitmentWords>) => void;
  place: number;
  reps: readonly string[];
  errors?: Readonly<Partial<Record<keyof CommitmentWords, React.ReactNode>>>;
  earliest: Day | null;
  remove: (() => void) | null;
}) {
  const records = useRecords();
  return (
    <fieldset className={classes.commitment}>
      <legend className="unseen">Commitment {place}</legend>
      {reps.length > 0 && (
        <Select
          className={classes.whose}
          label="Whose commitment"
          placeholder="Choose the rep"
          searchable
          selectFirstOptionOnChange
          openOnFocus={false}
          data={reps.map((id) => ({ value: id, label: records.get('rep', id)?.name ?? 'A rep who left' }))}
          value={value.repId}
          error={errors?.repId}
          onChange={(repId) => change({ repId })}
        />
      )}
      <TextInput
        className={classes.wide}
        label="Commitment"
        placeholder="I will …"
        maxLength={300}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        description={isLoose(value.text) && <WordingNote text={value.text} nudges />}
        value={value.text}
        error={errors?.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <DayField
        label="Due"
        value={value.due}
        {...(earliest && { min: earliest })}
        onChange={(due) => change({ due })}
        error={errors?.due}
      />
      <NumberInput
        label="Strength, 1–10"
        placeholder="Not asked"
        min={1}
        max={10}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={value.strength ?? ''}
        onChange={(strength) =>
          change({ strength: typeof strength === 'number' && strength > 0 ? strength : null })
        }
      />
      {remove && (
        <ActionIcon
          className={classes.removeCommitment}
          variant="subtle"
          size="lg"
          aria-label={`Remove commitment ${place}`}
          onClick={remove}
        >
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      )}
    </fieldset>
  );
}
