import { Chip, Group, Input, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { type Rep, TIERS, type Tier } from '../../../src/core/domain/rep/rep.ts';
import { laterDay } from '../../../src/core/insights/plan-frame.ts';
import { formatCounted, formatMinutes } from '../../format/numbers.ts';
import { tierName } from '../../format/tiers.ts';
import { newId } from '../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import classes from './RhythmForm.module.css';
import { frequencyOptions } from './rhythm-words.ts';
import { planOn } from './team-overview.ts';

/** Plans how often reps are coached from a day on: one rep, or all active ones of some tiers. */
export function RhythmForm({ reps, close }: { reps: readonly Rep[]; close: () => void }) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const [only] = reps.length === 1 ? reps : [];
  const [present] = useState(() =>
    planOn(
      records.all('rhythm-plan').filter(({ repId }) => repId === (only ?? reps[0])?.id),
      today,
    ),
  );
  const [perWeek, setPerWeek] = useState(present?.perWeek ?? 1);
  const [minutes, setMinutes] = useState<number | string>(present?.minutes ?? 30);
  const [from, setFrom] = useState<Day | null>(laterDay(firstDay, today));
  const [tiers, setTiers] = useState<Tier[]>([...TIERS]);
  const [tried, setTried] = useState(false);
  const chosen = only ? [only] : reps.filter(({ tier }) => tiers.includes(tier));
  const weekly = typeof minutes === 'number' ? chosen.length * perWeek * minutes : 0;

  const save = async () => {
    setTried(true);
    if (from === null || typeof minutes !== 'number' || chosen.length === 0) return null;
    const plans = chosen.map(({ id }) => ({ id: newId(), repId: id, from, perWeek, minutes }));
    return run('plan-rhythm', { plans });
  };

  return (
    <FormModal
      title={only ? 'Plan the rhythm' : 'Plan the rhythm of the team'}
      saveLabel="Plan rhythm"
      save={save}
      close={close}
    >
      {only && <p className={classes.text}>{only.name}</p>}
      {!only && (
        <Input.Wrapper
          label="For whom"
          labelElement="div"
          error={tried && chosen.length === 0 && 'Choose at least one tier with somebody in it.'}
        >
          <Chip.Group multiple value={tiers} onChange={(values) => setTiers(values as Tier[])}>
            <Group gap="xs" mt={6} role="group" aria-label="For whom">
              {TIERS.map((tier) => (
                <Chip key={tier} value={tier} size="sm" variant="outline">
                  {tierName(tier)} ({reps.filter((rep) => rep.tier === tier).length})
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
      <Select
        label="How often"
        data={frequencyOptions(perWeek)}
        value={String(perWeek)}
        allowDeselect={false}
        onChange={(value) => setPerWeek(Number(value))}
      />
      <NumberInput
        label="Minutes of a session"
        min={5}
        max={480}
        step={5}
        allowDecimal={false}
        value={minutes}
        error={tried && typeof minutes !== 'number' && 'Say how many minutes.'}
        onChange={setMinutes}
      />
      <DayField
        label="From"
        description="What was planned for the weeks before stays. From a Thursday on, it begins with the next week."
        value={from}
        min={firstDay}
        onChange={setFrom}
        error={tried && from === null && 'Choose a day.'}
      />
      <p className={classes.text}>
        {weekly > 0
          ? `${formatMinutes(weekly)} of coaching a week, with ${formatCounted(chosen.length, 'rep')}.`
          : 'No session is planned.'}
      </p>
      <SourceNote benchmark="minutes-per-rep-start">A start: 30–60 minutes a rep a week.</SourceNote>
    </FormModal>
  );
}
