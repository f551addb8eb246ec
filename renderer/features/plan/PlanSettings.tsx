import { Chip, Group, Input, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { PHASES } from '../../../src/core/content/phases.ts';
import type { Day, Weekday } from '../../../src/core/domain/calendar/day.ts';
import { PHASE_DAYS_MAX, PHASE_DAYS_MIN } from '../../../src/core/domain/plan/phase-lengths.ts';
import { useRun, useToday, useTransition } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { WEEKDAY_NAMES } from '../start/weekday-names.ts';

/** The first day, the working days and hours, and before the start the length of the phases. */
export function PlanSettings({ close }: { close: () => void }) {
  const transition = useTransition();
  const today = useToday();
  const run = useRun({ quietly: true });
  const started = today >= transition.firstDay;
  const [firstDay, setFirstDay] = useState<Day | null>(transition.firstDay);
  const [workingDays, setWorkingDays] = useState<Weekday[]>(transition.workingDays);
  const [hours, setHours] = useState<number | string>(transition.minutesPerDay / 60);
  const [lengths, setLengths] = useState<(number | string)[]>([...transition.phaseDays]);

  const save = async () => {
    const { id } = transition;
    if (firstDay === null || workingDays.length === 0 || typeof hours !== 'number') return null;
    if (!started && lengths.some((length, index) => length !== transition.phaseDays[index])) {
      const phaseDays = lengths.map(Number) as [number, number, number];
      const outcome = await run('set-phase-lengths', { id, phaseDays });
      if (!outcome.ok) return outcome;
    }
    if (firstDay !== transition.firstDay) {
      const outcome = await run('move-first-day', { id, firstDay });
      if (!outcome.ok) return outcome;
    }
    return run('edit-transition', {
      id,
      patch: { workingDays: [...workingDays].sort(), minutesPerDay: Math.round(hours * 60) },
    });
  };

  return (
    <FormModal title="First day, working days, phases" saveLabel="Save" save={save} close={close}>
      <DayField
        label="First day"
        value={firstDay}
        onChange={setFirstDay}
        error={firstDay === null && 'Choose the first day.'}
      />
      <NumberInput
        label="Hours you work on a working day"
        min={1}
        max={16}
        step={0.5}
        value={hours}
        onChange={setHours}
        error={typeof hours !== 'number' && 'Say how many hours.'}
      />
      <Input.Wrapper
        label="Working days"
        labelElement="div"
        error={workingDays.length === 0 && 'Choose at least one working day.'}
      >
        <Chip.Group
          multiple
          value={workingDays.map(String)}
          onChange={(days) => setWorkingDays(days.map((day) => Number(day) as Weekday))}
        >
          <Group gap="xs" mt={6} role="group" aria-label="Working days">
            {WEEKDAY_NAMES.map(({ weekday, name }) => (
              <Chip key={weekday} value={String(weekday)} size="sm" variant="outline">
                {name}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Input.Wrapper
        label="Length of the phases, in days"
        labelElement="div"
        description={started ? 'The plan has started, so the phases keep their lengths.' : null}
      >
        <Group mt={6} grow>
          {PHASES.map(({ phase, name }) => (
            <NumberInput
              key={phase}
              aria-label={`${name}, days`}
              description={name}
              disabled={started}
              min={PHASE_DAYS_MIN}
              max={PHASE_DAYS_MAX}
              clampBehavior="strict"
              value={lengths[phase - 1] ?? 30}
              onChange={(length) =>
                setLengths(lengths.map((old, index) => (index === phase - 1 ? length : old)))
              }
            />
          ))}
        </Group>
      </Input.Wrapper>
    </FormModal>
  );
}
