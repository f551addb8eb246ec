import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { SUSTAIN_PLAN_ID } from '../../../src/core/domain/permanent/sustain-plan-id.ts';
import { useRecords, useRun, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';

/** With whom the expectations were agreed, and when. */
export function AgreementForm({ close }: { close: () => void }) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const known = useRecords().get('sustain-plan', SUSTAIN_PLAN_ID);
  const [agreedWith, setAgreedWith] = useState(known?.agreedWith ?? '');
  const [agreedOn, setAgreedOn] = useState<Day | null>(known?.agreedOn ?? today);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (agreedWith.trim() === '' || agreedOn === null) return null;
    return run('agree-expectations', { agreedWith: agreedWith.trim(), agreedOn });
  };
  return (
    <FormModal title="The agreement" saveLabel="Save" save={save} close={close}>
      <TextInput
        label="With whom"
        description="Your own manager, as a rule. It also ticks off the milestone."
        data-autofocus
        maxLength={300}
        value={agreedWith}
        error={tried && agreedWith.trim() === '' && 'Write the name.'}
        onChange={(event) => setAgreedWith(event.currentTarget.value)}
      />
      <DayField
        label="On"
        value={agreedOn}
        error={tried && agreedOn === null && 'Choose the day.'}
        onChange={setAgreedOn}
      />
    </FormModal>
  );
}
