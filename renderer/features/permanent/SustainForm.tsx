import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { EMPTY_SUSTAIN_PLAN } from '../../../src/core/domain/permanent/sustain-plan.ts';
import { SUSTAIN_PLAN_ID } from '../../../src/core/domain/permanent/sustain-plan-id.ts';
import { planProgress } from '../../../src/core/insights/plan-progress.ts';
import { proposedChecks } from '../../../src/core/insights/sustain-checks.ts';
import { useInsight, useRecords, useRun } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { GrowingTextarea } from '../../ui/GrowingTextarea.tsx';
import classes from './Permanent.module.css';

const KEEPS_AT_MOST = 5;
/** The lines that a new plan begins with, in percent: the lower edge of good practice, and the rhythm that the last gate asks for. */
const LEAST_SHARE = 25;
const LEAST_RHYTHM = 80;

const orNull = (value: number | string) => (typeof value === 'number' ? value : null);

/** Writes the plan for after day 90. */
export function SustainForm({ close }: { close: () => void }) {
  const run = useRun({ quietly: true });
  const known = useRecords().get('sustain-plan', SUSTAIN_PLAN_ID);
  const { axis } = useInsight(planProgress);
  const plan = known ?? EMPTY_SUSTAIN_PLAN;
  const isNew = plan.checks.length === 0 && plan.keeps.length === 0;
  const [keeps, setKeeps] = useState<string[]>(plan.keeps.length > 0 ? [...plan.keeps] : ['']);
  const [share, setShare] = useState<number | string>(isNew ? LEAST_SHARE : (plan.leastShare ?? ''));
  const [rhythm, setRhythm] = useState<number | string>(isNew ? LEAST_RHYTHM : (plan.leastRhythm ?? ''));
  const [ifItSlips, setIfItSlips] = useState(plan.ifItSlips);
  const [partner, setPartner] = useState(plan.partner);
  const [checks, setChecks] = useState(isNew ? proposedChecks(axis.lastDay) : [...plan.checks]);

  const save = () =>
    run('write-sustain-plan', {
      keeps: keeps.map((text) => text.trim()).filter(Boolean),
      leastShare: orNull(share),
      leastRhythm: orNull(rhythm),
      ifItSlips,
      partner,
      checks: [...checks].sort((a, b) => (a.day < b.day ? -1 : 1)),
    });
  const moveCheck = (index: number, day: Day | null) => {
    if (day) setChecks(checks.map((check, at) => (at === index ? { ...check, day } : check)));
  };

  return (
    <FormModal title="After day 90" saveLabel="Save the plan" save={save} close={close}>
      <fieldset className={classes.group}>
        <legend>What goes on every week</legend>
        {keeps.map((text, index) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            key={index}
            aria-label={`What goes on, line ${index + 1}`}
            placeholder={index === 0 ? 'One-to-one with every rep' : undefined}
            maxLength={300}
            value={text}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setKeeps(keeps.map((other, at) => (at === index ? value : other)));
            }}
          />
        ))}
        {keeps.length < KEEPS_AT_MOST && (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={15} />}
              onClick={() => setKeeps([...keeps, ''])}
            >
              Another line
            </Button>
          </div>
        )}
      </fieldset>
      <div className={classes.two}>
        <NumberInput
          label="Coaching share, not under"
          description="Left empty for no line."
          suffix="%"
          min={0}
          max={100}
          allowDecimal={false}
          value={share}
          onChange={setShare}
        />
        <NumberInput
          label="Rhythm kept, not under"
          description="Over the last four weeks."
          suffix="%"
          min={0}
          max={100}
          allowDecimal={false}
          value={rhythm}
          onChange={setRhythm}
        />
      </div>
      <GrowingTextarea
        label="If it slips, what will you do?"
        description="A sentence that begins with “If”, so that you need not decide in the moment."
        minRows={2}
        maxLength={20_000}
        value={ifItSlips}
        onChange={(event) => setIfItSlips(event.currentTarget.value)}
      />
      <TextInput
        label="Who may say so to your face?"
        maxLength={300}
        value={partner}
        onChange={(event) => setPartner(event.currentTarget.value)}
      />
      <fieldset className={classes.group}>
        <legend>When you look back</legend>
        <div className={classes.days}>
          {checks.map((check, index) => (
            <DayField
              // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
              key={index}
              aria-label={`Look back, day ${index + 1}`}
              value={check.day}
              onChange={(day) => moveCheck(index, day)}
            />
          ))}
        </div>
      </fieldset>
    </FormModal>
  );
}
