import { NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import type { Commitment } from '../../../src/core/domain/commitment/commitment.ts';
import { newId } from '../../state/new-id.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';

/** Adds a commitment that was made outside a session, or changes the words, the day and the strength of one. */
export function CommitmentForm({
  repId,
  commitment,
  close,
}: {
  repId: string;
  commitment?: Commitment;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const [text, setText] = useState(commitment?.text ?? '');
  const [due, setDue] = useState<Day | null>(commitment?.due ?? addDays(today, 7));
  const [strength, setStrength] = useState<number | string>(commitment?.strength ?? '');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (text.trim() === '' || due === null) return null;
    const words = { text: text.trim(), due, strength: typeof strength === 'number' ? strength : null };
    return commitment
      ? run('edit-commitment', { id: commitment.id, patch: words })
      : run('add-commitment', { id: newId(), repId, sessionId: null, madeOn: today, ...words });
  };
  return (
    <FormModal
      title={commitment ? 'Change the commitment' : 'Add a commitment'}
      saveLabel={commitment ? 'Save' : 'Add commitment'}
      save={save}
      close={close}
    >
      <Textarea
        label="What the rep will do"
        placeholder="I will …"
        data-autofocus
        autosize
        minRows={2}
        maxLength={300}
        value={text}
        error={tried && text.trim() === '' && 'Write it in the rep’s words.'}
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
