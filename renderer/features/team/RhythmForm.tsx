import { Button, Chip, Group, Input } from '@mantine/core';
import { useState } from 'react';
import { tierRhythm } from '../../../src/core/content/tier-rhythm.ts';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { type Rep, TIERS, type Tier } from '../../../src/core/domain/rep/rep.ts';
import { minutesPerWeek, NO_DEALS } from '../../../src/core/domain/rhythm/rhythm-part.ts';
import { laterDay } from '../../../src/core/insights/plan-frame.ts';
import { inForceOn } from '../../../src/core/insights/rhythm-in-force.ts';
import { formatCounted, formatMinutes } from '../../format/numbers.ts';
import { tierName } from '../../format/tiers.ts';
import { newId } from '../../state/new-id.ts';
import { useRecords, useRun, useToday, useTransition } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { type PartDraft, PartFields, partOf } from './PartFields.tsx';
import classes from './RhythmForm.module.css';

/** Plans how often reps are coached from a day on: one rep, or all active ones of some tiers. `tiers` are chosen to begin with. */
export function RhythmForm({
  reps,
  tiers: first = TIERS,
  close,
}: {
  reps: readonly Rep[];
  tiers?: readonly Tier[];
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const today = useToday();
  const { firstDay } = useTransition();
  const [only] = reps.length === 1 ? reps : [];
  const [present] = useState(() => {
    const like = only ?? reps.find(({ tier }) => first.includes(tier));
    const plans = records.all('rhythm-plan').filter(({ repId }) => repId === like?.id);
    return inForceOn(plans, today);
  });
  const [oneToOne, setOneToOne] = useState<PartDraft>(present ?? { perWeek: 1, minutes: 30 });
  const [deals, setDeals] = useState<PartDraft>(present?.deals ?? NO_DEALS);
  const [from, setFrom] = useState<Day | null>(laterDay(firstDay, today));
  const [tiers, setTiers] = useState<Tier[]>([...first]);
  const [tried, setTried] = useState(false);
  const chosen = only ? [only] : reps.filter(({ tier }) => tiers.includes(tier));
  const [ofTier] = only ? [only.tier] : tiers.length === 1 ? tiers : [];
  const weekly = [oneToOne, deals].reduce((sum, part) => {
    const whole = partOf(part);
    return sum + (whole ? minutesPerWeek(whole) : 0);
  }, 0);

  const save = async () => {
    setTried(true);
    const [meetings, onDeals] = [partOf(oneToOne), partOf(deals)];
    if (from === null || meetings === null || onDeals === null || chosen.length === 0) return null;
    const { perWeek, minutes } = meetings;
    const plans = chosen.map(({ id }) => ({
      id: newId(),
      repId: id,
      from,
      perWeek,
      minutes,
      deals: onDeals,
    }));
    return run('plan-rhythm', { plans });
  };
  const takeDefault = (tier: Tier) => {
    const usual = tierRhythm(tier);
    setOneToOne(usual.oneToOne);
    setDeals(usual.deals);
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
      <PartFields label="One-to-ones" of="a one-to-one" part={oneToOne} tried={tried} change={setOneToOne} />
      <PartFields label="Deal coaching" of="deal coaching" part={deals} tried={tried} change={setDeals} />
      {ofTier && (
        <div>
          <p className={classes.text}>{tierRhythm(ofTier).why}</p>
          <Button variant="subtle" size="compact-sm" onClick={() => takeDefault(ofTier)}>
            Take what is usual for this tier
          </Button>
        </div>
      )}
      <DayField
        label="From"
        description="What was planned for the weeks before stays. From a Thursday on, it begins with the next week."
        value={from}
        min={firstDay}
        onChange={setFrom}
        error={tried && from === null && 'Choose a day.'}
      />
      <p className={classes.text}>
        {weekly * chosen.length > 0
          ? `${formatMinutes(weekly * chosen.length)} of coaching a week, with ${formatCounted(chosen.length, 'rep')}.`
          : 'No session is planned.'}
      </p>
      <SourceNote benchmark="one-to-one-length">A one-to-one: 30–45 minutes, weekly</SourceNote>
      <SourceNote benchmark="minutes-per-rep-start">A start: 30–60 minutes a rep a week</SourceNote>
    </FormModal>
  );
}
