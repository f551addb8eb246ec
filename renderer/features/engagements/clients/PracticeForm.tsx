import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Practice } from '../../../../src/core/domain/engagement/practice.ts';
import { useEdit } from '../../../state/use-edit.ts';
import { useRunPractice } from '../../../state/use-practice.ts';
import { FormModal } from '../../../ui/FormModal.tsx';

/** Changes whose practice it is: the names that stand on its reports. */
export function PracticeForm({ practice, close }: { practice: Practice; close: () => void }) {
  const run = useRunPractice({ quietly: true });
  const [consultantName, setConsultantName] = useState(practice.consultantName);
  const [firmName, setFirmName] = useState(practice.firmName);
  const [tried, setTried] = useState(false);
  const edit = useEdit(practice, (fields) => run('edit-practice', fields));
  const save = async () => {
    setTried(true);
    return consultantName.trim() === '' ? null : edit({ consultantName, firmName });
  };
  return (
    <FormModal title="Your practice" saveLabel="Save" save={save} close={close}>
      <TextInput
        label="Your name"
        data-autofocus
        maxLength={300}
        value={consultantName}
        error={tried && consultantName.trim() === '' && 'Write your name.'}
        onChange={(event) => setConsultantName(event.currentTarget.value)}
      />
      <TextInput
        label="Your firm"
        maxLength={300}
        value={firmName}
        onChange={(event) => setFirmName(event.currentTarget.value)}
      />
    </FormModal>
  );
}
