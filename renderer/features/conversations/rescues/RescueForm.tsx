import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Rescue } from '../../../../src/core/domain/rescue/rescue.ts';
import { newId } from '../../../state/new-id.ts';
import { useAll, useRun, useToday, useTransition } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { tellDone } from '../../../ui/tell-problem.tsx';
import { MinutesField } from '../log/MinutesField.tsx';
import { useRemoveWithUndo } from '../use-remove-with-undo.tsx';
import { AskInsteadField } from './AskInsteadField.tsx';
import classes from './Rescues.module.css';
import { draftOfRescue, fieldsOfRescue, problemsOfRescue, type RescueDraft } from './rescue-draft.ts';
import { submitFromTextarea } from './submit-from-textarea.ts';

/** Logs a rescue, or changes one. Whose deal, how long and what are enough; the rest may stay empty. */
export function RescueForm({ rescue, close }: { rescue?: Rescue; close: () => void }) {
  const today = useToday();
  const { firstDay } = useTransition();
  const reps = useAll('rep');
  const run = useRun({ quietly: true });
  const removeWithUndo = useRemoveWithUndo();
  const [draft, setDraft] = useState(() => draftOfRescue(rescue, today));
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<RescueDraft>) => setDraft((before) => ({ ...before, ...change }));
  const problems = problemsOfRescue(draft, { firstDay, today });
  const errors = asked ? problems : {};
  const save = async () => {
    setAsked(true);
    const fields = fieldsOfRescue(draft);
    if (Object.keys(problems).length > 0 || !fields) return null;
    const outcome = rescue
      ? await run('edit-rescue', { id: rescue.id, patch: fields })
      : await run('log-rescue', { id: newId(), ...fields });
    if (outcome.ok) tellDone(rescue ? 'Rescue saved.' : 'Rescue logged.');
    return outcome;
  };
  const remove = async () => {
    if (rescue && (await removeWithUndo('remove-rescue', rescue.id, 'Rescue removed.'))) close();
  };
  return (
    <FormModal
      title={rescue ? 'Edit rescue' : 'Log a rescue'}
      saveLabel={rescue ? 'Save rescue' : 'Log rescue'}
      save={save}
      close={close}
      extra={
        rescue && (
          <Button variant="subtle" color="red" onClick={() => void remove()}>
            Remove rescue
          </Button>
        )
      }
    >
      <GrowingTextarea
        label="What you took over"
        placeholder="Rang their director myself"
        minRows={1}
        maxRows={6}
        maxLength={20_000}
        value={draft.what}
        error={errors.what}
        onChange={(event) => set({ what: event.currentTarget.value })}
        onKeyDown={submitFromTextarea}
        data-autofocus
      />
      <div className={classes.pair}>
        <Select
          label="Whose deal"
          placeholder="Nobody in particular"
          data={reps
            .filter(({ id, status }) => status === 'active' || id === rescue?.repId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.repId}
          onChange={(repId) => set({ repId })}
          searchable
          selectFirstOptionOnChange
          clearable
          openOnFocus={false}
          clearButtonProps={{ 'aria-label': 'Nobody in particular' }}
        />
        <DayField
          label="Day"
          value={draft.day}
          min={firstDay}
          max={today}
          onChange={(day) => set({ day })}
          error={errors.day}
        />
      </div>
      <MinutesField value={draft.minutes} onChange={(minutes) => set({ minutes })} error={errors.minutes} />
      <AskInsteadField
        value={draft.askInstead}
        what={draft.what}
        onChange={(askInstead) => set({ askInstead })}
      />
      <TextInput
        label="Deal"
        placeholder="Optional"
        maxLength={300}
        value={draft.dealName}
        onChange={(event) => set({ dealName: event.currentTarget.value })}
      />
    </FormModal>
  );
}
