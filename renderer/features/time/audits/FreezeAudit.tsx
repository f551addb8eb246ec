import { Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AuditPurpose } from '../../../../src/core/domain/audit/audit.ts';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import { fail } from '../../../../src/core/foundation/outcome.ts';
import { weeklyTimeShare } from '../../../../src/core/insights/time-share.ts';
import { newId } from '../../../state/new-id.ts';
import { useInsight, useRun, useToday } from '../../../state/use-plan.ts';
import { DayField } from '../../../ui/DayField.tsx';
import { FormModal } from '../../../ui/FormModal.tsx';
import { PURPOSE_OPTIONS } from './audit-words.ts';

/** Freezes the time of some days: for what, and which days. Begins with the latest week that has time in it. */
export function FreezeAudit({ purpose: first, close }: { purpose: AuditPurpose; close: () => void }) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const latest = useInsight(weeklyTimeShare)
    .filter(({ recordedMinutes }) => recordedMinutes > 0)
    .at(-1);
  const [purpose, setPurpose] = useState<AuditPurpose>(first);
  const [name, setName] = useState('');
  const [from, setFrom] = useState<Day | null>(latest?.weekStart ?? null);
  const [to, setTo] = useState<Day | null>(latest ? addDays(latest.weekStart, 6) : null);
  const save = async () => {
    const label = PURPOSE_OPTIONS.find(({ value }) => value === purpose)?.label ?? '';
    const called = purpose === 'other' ? name.trim() : label;
    if (!from || !to || from > to) {
      return fail({
        code: 'audit-days',
        message: 'The days to freeze aren’t clear.',
        remedy: 'Choose a first day, and a last day that isn’t before it.',
      });
    }
    if (called === '') {
      return fail({
        code: 'audit-name',
        message: 'This audit has no name yet.',
        remedy: 'Write what it is for, such as “After the reorganisation”.',
      });
    }
    return run('freeze-audit', { id: newId(), purpose, name: called, from, to, on: today });
  };
  return (
    <FormModal title="Freeze an audit" saveLabel="Freeze audit" save={save} close={close}>
      <Stack gap="md">
        <Select
          label="What it is"
          data={PURPOSE_OPTIONS}
          value={purpose}
          allowDeselect={false}
          onChange={(value) => setPurpose(value as AuditPurpose)}
        />
        {purpose === 'other' && (
          <TextInput
            label="Name"
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <DayField label="First day" value={from} onChange={setFrom} />
        <DayField label="Last day" value={to} onChange={setTo} />
        <p style={{ margin: 0, lineHeight: 1.45 }}>
          A frozen audit never changes. Freezing the same one again makes a new version and keeps this one.
        </p>
      </Stack>
    </FormModal>
  );
}
