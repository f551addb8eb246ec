import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Client } from '../../../../src/core/domain/engagement/client.ts';
import { newId } from '../../../state/new-id.ts';
import { useEdit } from '../../../state/use-edit.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { FormModal } from '../../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../../ui/GrowingTextarea.tsx';

/** Adds a client, or changes one. */
export function ClientForm({ client, close }: { client?: Client; close: () => void }) {
  const run = useRunPractice({ quietly: true });
  const [name, setName] = useState(client?.name ?? '');
  const [industry, setIndustry] = useState(client?.industry ?? '');
  const [note, setNote] = useState(client?.note ?? '');
  const [tried, setTried] = useState(false);
  const edit = useEdit(client, (fields) => run('edit-client', { id: client?.id ?? '', ...fields }));
  const save = async () => {
    setTried(true);
    if (name.trim() === '') return null;
    const details = { name, industry, note };
    return client ? edit(details) : run('add-client', { id: newId(), ...details });
  };
  return (
    <FormModal
      title={client ? 'Change the client' : 'Add a client'}
      saveLabel={client ? 'Save' : 'Add client'}
      save={save}
      close={close}
    >
      <TextInput
        label="Name of the firm"
        data-autofocus
        maxLength={300}
        value={name}
        error={tried && name.trim() === '' && 'Write the firm’s name.'}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Industry"
        maxLength={300}
        value={industry}
        onChange={(event) => setIndustry(event.currentTarget.value)}
      />
      <GrowingTextarea
        label="Notes"
        description="For you alone: they are on no report."
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormModal>
  );
}
