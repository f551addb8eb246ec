import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { Engagement } from '../../../../src/core/domain/engagement/engagement.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { newId } from '../../../state/new-id.ts';
import { useEdit } from '../../../state/use-edit.ts';
import { useToday, useWorkspace } from '../../../state/use-plan.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';
import classes from './Clients.module.css';

/** Adds an engagement for a client, or changes one. */
export function EngagementForm({
  engagement,
  clientId,
  practice,
  close,
}: {
  engagement?: Engagement;
  clientId: string;
  practice: RecordSet;
  close: () => void;
}) {
  const run = useRunPractice({ quietly: true });
  const today = useToday();
  const { workspace } = useWorkspace();
  const [client, setClient] = useState(clientId);
  const [title, setTitle] = useState(engagement?.title ?? '');
  const [sponsorName, setSponsorName] = useState(engagement?.sponsorName ?? '');
  const [sponsorRole, setSponsorRole] = useState(engagement?.sponsorRole ?? '');
  const [goals, setGoals] = useState(engagement?.goals ?? '');
  const [from, setFrom] = useState<Day | null>(engagement?.from ?? today);
  const [until, setUntil] = useState<Day | null>(engagement?.until ?? null);
  const [managers, setManagers] = useState<string[]>([...(engagement?.managers ?? [])]);
  const [tried, setTried] = useState(false);
  const edit = useEdit(engagement, (fields) =>
    run('edit-engagement', { id: engagement?.id ?? '', ...fields }),
  );

  const save = async () => {
    setTried(true);
    if (title.trim() === '' || from === null) return null;
    const details = { clientId: client, title, sponsorName, sponsorRole, goals, from, until };
    if (!engagement) return run('add-engagement', { id: newId(), ...details, status: 'running', managers });
    return edit(details);
  };

  return (
    <FormModal
      title={engagement ? 'Change the engagement' : 'Add an engagement'}
      saveLabel={engagement ? 'Save' : 'Add engagement'}
      save={save}
      close={close}
    >
      <TextInput
        label="Title"
        placeholder="From rescuing to coaching"
        data-autofocus
        maxLength={300}
        value={title}
        error={tried && title.trim() === '' && 'Write what the engagement is called.'}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {engagement && (
        <Select
          label="Client"
          data={practice.all('client').map(({ id, name }) => ({ value: id, label: name }))}
          value={client}
          allowDeselect={false}
          searchable
          onChange={(id) => id && setClient(id)}
        />
      )}
      <div className={classes.pair}>
        <TextInput
          label="Sponsor"
          description="Who pays, and reads the report."
          maxLength={300}
          value={sponsorName}
          onChange={(event) => setSponsorName(event.currentTarget.value)}
        />
        <TextInput
          label="Sponsor’s role"
          description="As it stands on the report."
          maxLength={300}
          value={sponsorRole}
          onChange={(event) => setSponsorRole(event.currentTarget.value)}
        />
      </div>
      <GrowingTextarea
        label="Goals"
        description="What is to be different afterwards, in the sponsor’s words."
        minRows={2}
        maxRows={8}
        maxLength={20_000}
        value={goals}
        onChange={(event) => setGoals(event.currentTarget.value)}
      />
      <div className={classes.pair}>
        <DayField
          label="First day"
          value={from}
          error={tried && from === null && 'Choose the first day.'}
          onChange={setFrom}
        />
        <DayField label="Last day" description="May stay open." value={until} onChange={setUntil} />
      </div>
      {!engagement && (
        <MultiSelect
          label="Managers"
          description="Whose plans are on this computer; more can join later."
          data={workspace.transitions
            .filter(({ isSample }) => !isSample)
            .map(({ id, managerName }) => ({ value: id, label: managerName }))}
          value={managers}
          searchable
          limit={60}
          nothingFoundMessage="Nobody goes by that name."
          onChange={setManagers}
        />
      )}
    </FormModal>
  );
}
