import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import {
  ENGAGEMENT_WORK,
  type EngagementEntry,
  type EngagementWork,
} from '../../../../src/core/domain/engagement/engagement-entry.ts';
import { newId } from '../../../state/new-id.ts';
import { useEdit } from '../../../state/use-edit.ts';
import { useToday } from '../../../state/use-plan.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import { WORK_NAMES } from '../work-names.ts';
import classes from './Clients.module.css';

/** Logs the consultant's own time and notes in an engagement, or changes what was logged. */
export function EntryForm({
  entry,
  engagement,
  managers,
  manager = null,
  close,
}: {
  entry?: EngagementEntry;
  engagement: Engagement;
  managers: readonly { readonly id: string; readonly managerName: string }[];
  manager?: string | null;
  close: () => void;
}) {
  const run = useRunPractice({ quietly: true });
  const today = useToday();
  const [day, setDay] = useState<Day | null>(entry?.day ?? today);
  const [minutes, setMinutes] = useState<number | string>(entry?.minutes ?? 60);
  const [work, setWork] = useState<EngagementWork>(entry?.work ?? 'session');
  const [who, setWho] = useState<string | null>(entry?.manager ?? manager);
  const [note, setNote] = useState(entry?.note ?? '');
  const [noteIsPrivate, setPrivate] = useState(entry?.noteIsPrivate ?? true);
  const [tried, setTried] = useState(false);
  const edit = useEdit(entry, (fields) => run('edit-engagement-entry', { id: entry?.id ?? '', ...fields }));

  const save = async () => {
    setTried(true);
    if (day === null || typeof minutes !== 'number') return null;
    const details = { day, minutes, work, manager: who, note, noteIsPrivate };
    return entry
      ? edit(details)
      : run('log-engagement-entry', { id: newId(), engagementId: engagement.id, ...details });
  };

  return (
    <FormModal
      title={entry ? 'Change logged work' : `Log work for ${engagement.title}`}
      saveLabel={entry ? 'Save' : 'Log it'}
      save={save}
      close={close}
    >
      <Select
        label="What it was"
        data={ENGAGEMENT_WORK.map((value) => ({ value, label: WORK_NAMES[value] }))}
        value={work}
        allowDeselect={false}
        onChange={(value) => value && setWork(value as EngagementWork)}
      />
      <div className={classes.pair}>
        <DayField
          label="Day"
          value={day}
          error={tried && day === null && 'Choose the day.'}
          onChange={setDay}
        />
        <NumberInput
          label="Minutes"
          min={0}
          max={1440}
          step={15}
          allowDecimal={false}
          value={minutes}
          error={tried && typeof minutes !== 'number' && 'Say how many minutes; 0 for a note alone.'}
          onChange={setMinutes}
        />
      </div>
      <Select
        label="For whom"
        placeholder="All managers of the engagement"
        data={managers.map(({ id, managerName }) => ({ value: id, label: managerName }))}
        value={who}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': 'All managers' }}
        onChange={setWho}
      />
      <GrowingTextarea
        label="Notes"
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Checkbox
        label="For me alone"
        description="A private note is on no report and in no file that leaves this computer."
        checked={noteIsPrivate}
        onChange={(event) => setPrivate(event.currentTarget.checked)}
      />
    </FormModal>
  );
}
