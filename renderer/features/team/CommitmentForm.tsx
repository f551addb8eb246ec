import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../src/core/domain/commitment/commitment.ts';
import { isLoose } from '../../../src/core/domain/commitment/commitment-wording.ts';
import { newId } from '../../state/new-id.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';
import { WordingNote } from '../../ui/WordingNote.tsx';
import classes from './RepCommitments.module.css';

/**
 * Adds a commitment that was made outside a session, changes the words, the day and the strength of one, or with
 * `replaces` has another take the place of one.
 */
export function CommitmentForm({
  repId,
  commitment,
  replaces,
  close,
}: {
  repId: string;
  commitment?: Commitment;
  replaces?: Commitment;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const [text, setText] = useState(commitment?.text ?? '');
  const [due, setDue] = useState<Day | null>(commitment?.due ?? addDays(today, 7));
  const [strength, setStrength] = useState<number | string>(commitment?.strength ?? '');
  const [tried, setTried] = useState(false);
  const edit = useEdit(commitment, (fields) =>
    run('edit-commitment', { id: commitment?.id ?? '', ...fields }),
  );
  const save = async () => {
    setTried(true);
    if (text.trim() === '' || due === null) return null;
    const words = { text: text.trim(), due, strength: typeof strength === 'number' ? strength : null };
    if (commitment) return edit(words);
    if (replaces) {
      const into = { id: newId(), ...words };
      return run('settle-commitment', { id: replaces.id, status: 'changed', reason: '', on: today, into });
    }
    return run('add-commitment', { id: newId(), repId, sessionId: null, madeOn: today, ...words });
  };
  return (
    <FormModal
      title={replaces ? 'Change for another' : commitment ? 'Change the commitment' : 'Add a commitment'}
      saveLabel={replaces ? 'Change it' : commitment ? 'Save' : 'Add commitment'}
      save={save}
      close={close}
    >
      {replaces && (
        <p className={classes.none}>“{replaces.text}” gives way to this one. Both stay on record, linked.</p>
      )}
      <GrowingTextarea
        label="What the rep will do"
        placeholder="I will …"
        data-autofocus
        minRows={2}
        maxLength={300}
        value={text}
        error={tried && text.trim() === '' && 'Write it in the rep’s words.'}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        description={isLoose(text) && <WordingNote text={text} nudges />}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayField label="Due" value={due} onChange={setDue} error={tried && due === null && 'Choose a day.'} />
      <NumberInput
        label="How committed, 1–10"
        description="What the rep said. Empty where you did not ask."
        min={1}
        max={10}
        clampBehavior="strict"
        allowDecimal={false}
        value={strength}
        onChange={setStrength}
      />
    </FormModal>
  );
}
