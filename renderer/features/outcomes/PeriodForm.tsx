import { Group } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Period } from '../../../src/core/domain/outcome/periods.ts';
import { succeed } from '../../../src/core/foundation/outcome.ts';
import { useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';

/** Asks for a period of any dates, which then stands as a column among the months. */
export function PeriodForm({ close, add }: { close: () => void; add: (period: Period) => void }) {
  const today = useToday();
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [tried, setTried] = useState(false);
  const fromError = from === null ? 'Choose the first day.' : from > today && 'It has not begun yet.';
  const toError =
    to === null ? 'Choose the last day.' : from !== null && to < from && 'It ends before it begins.';
  const save = async () => {
    setTried(true);
    if (from === null || to === null || fromError || toError) return null;
    add({ from, to });
    return succeed(null);
  };
  return (
    <FormModal title="Another period" saveLabel="Add the column" save={save} close={close}>
      <Group grow align="start">
        <DayField
          label="From"
          data-autofocus
          max={today}
          value={from}
          onChange={setFrom}
          error={tried && fromError}
        />
        <DayField label="To" value={to} onChange={setTo} error={tried && toError} />
      </Group>
    </FormModal>
  );
}
