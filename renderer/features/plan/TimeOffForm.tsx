import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day, weekStartOf } from '../../../src/core/domain/calendar/day.ts';
import { formatDay } from '../../format/days.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';

/** Excuses a week, or adds a day off. */
export function TimeOffForm({ kind, close }: { kind: 'excuse' | 'day-off'; close: () => void }) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const [day, setDay] = useState<Day | null>(today);
  const [name, setName] = useState('');
  const [shifts, setShifts] = useState('shift');
  const [tried, setTried] = useState(false);
  const isWeek = kind === 'excuse';
  const save = async () => {
    setTried(true);
    if (day === null || name.trim() === '') return null;
    return isWeek
      ? run('excuse-week', { weekStart: day, reason: name.trim(), shiftsPlan: shifts === 'shift' })
      : run('add-holiday', { day, name: name.trim() });
  };
  return (
    <FormModal
      title={isWeek ? 'Excuse a week' : 'Add a day off'}
      saveLabel={isWeek ? 'Excuse the week' : 'Add day off'}
      save={save}
      close={close}
    >
      <DayField
        label={isWeek ? 'A day in that week' : 'Day'}
        description={
          isWeek && day
            ? `Monday ${formatDay(weekStartOf(day))} to Sunday ${formatDay(addDays(weekStartOf(day), 6))}`
            : null
        }
        value={day}
        onChange={setDay}
        error={tried && day === null && 'Choose a day.'}
      />
      <TextInput
        label={isWeek ? 'Reason' : 'Name'}
        placeholder={isWeek ? 'Leave, quarter end …' : 'Good Friday'}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried && name.trim() === '' && 'A few words are enough.'}
      />
      {isWeek && (
        <Radio.Group label="What happens to the plan?" value={shifts} onChange={setShifts}>
          <Stack gap="xs" mt="xs">
            <Radio
              value="shift"
              label="It pauses for that week"
              description="Everything after it moves by seven days."
            />
            <Radio
              value="stay"
              label="It goes on"
              description="The week only doesn’t count against your rhythm."
            />
          </Stack>
        </Radio.Group>
      )}
    </FormModal>
  );
}
