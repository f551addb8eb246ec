import { useState } from 'react';
import type { SustainCheck } from '../../../src/core/domain/permanent/sustain-plan.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { FormModal } from '../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';

/** What one saw when looking back whether it holds. */
export function CheckForm({ check, close }: { check: SustainCheck; close: () => void }) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const [note, setNote] = useState(check.note);
  const save = () => run('settle-sustain-check', { day: check.day, doneOn: check.doneOn ?? today, note });
  return (
    <FormModal title="Does it hold?" saveLabel="Looked back" save={save} close={close}>
      <GrowingTextarea
        label="What do you see?"
        description="In the last weeks: what held, what slipped, and what you do about it."
        data-autofocus
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormModal>
  );
}
