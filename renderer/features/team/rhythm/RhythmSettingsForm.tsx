import { Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CYCLE_WEEKS } from '../../../../src/core/domain/rhythm/excuses.ts';
import { rhythmSettings } from '../../../../src/core/insights/rhythm-frame.ts';
import { useRecords, useRun } from '../../../state/use-plan.ts';
import { FormModal } from '../../../ui/FormModal.tsx';

/** The working hours that a rhythm is laid out in, and how many weeks of a cycle may be excused. */
export function RhythmSettingsForm({ close }: { close: () => void }) {
  const run = useRun({ quietly: true });
  const present = rhythmSettings(useRecords());
  const [dayStart, setDayStart] = useState(present.dayStart);
  const [dayEnd, setDayEnd] = useState(present.dayEnd);
  const [excusedWeeks, setExcusedWeeks] = useState<number | string>(present.excusedWeeks);
  const [tried, setTried] = useState(false);
  const missing = (time: string) => tried && time === '' && 'Say a time.';
  const save = async () => {
    setTried(true);
    if (typeof excusedWeeks !== 'number' || dayStart === '' || dayEnd === '') return null;
    return run('set-rhythm-settings', { dayStart, dayEnd, excusedWeeks });
  };
  return (
    <FormModal title="Working hours and excused weeks" saveLabel="Save" save={save} close={close}>
      <Group grow align="flex-start">
        <TextInput
          type="time"
          label="Working day from"
          value={dayStart}
          error={missing(dayStart)}
          onChange={(event) => setDayStart(event.currentTarget.value.slice(0, 5))}
        />
        <TextInput
          type="time"
          label="to"
          value={dayEnd}
          error={missing(dayEnd)}
          onChange={(event) => setDayEnd(event.currentTarget.value.slice(0, 5))}
        />
      </Group>
      <NumberInput
        label="Excused weeks of a rep in 13 weeks"
        description="So many weeks may be excused without a reason. Weeks off for the whole team count among them."
        min={0}
        max={CYCLE_WEEKS}
        allowDecimal={false}
        value={excusedWeeks}
        error={tried && typeof excusedWeeks !== 'number' && 'Say how many weeks.'}
        onChange={setExcusedWeeks}
      />
    </FormModal>
  );
}
