import { Input, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Rep, Tier } from '../../../src/core/domain/rep/rep.ts';
import { laterDay } from '../../../src/core/insights/plan-frame.ts';
import { TIER_OPTIONS } from '../../format/tiers.ts';
import { newId } from '../../state/new-id.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRecords, useRun, useToday, useTransition } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { frequencyOptions } from './rhythm-words.ts';

/** Adds a rep with the rhythm planned for them, or changes the details of one. */
export function RepForm({ rep, close }: { rep?: Rep; close: () => void }) {
  const run = useRun({ quietly: true });
  const records = useRecords();
  const { firstDay } = useTransition();
  const today = useToday();
  const [name, setName] = useState(rep?.name ?? '');
  const [email, setEmail] = useState(rep?.email ?? '');
  const [tier, setTier] = useState<Tier>(rep?.tier ?? 'middle');
  const [perWeek, setPerWeek] = useState(1);
  const [minutes, setMinutes] = useState<number | string>(30);
  const [nextReview, setNextReview] = useState<Day | null>(rep?.nextReview ?? null);
  const [tried, setTried] = useState(false);
  const wanted = name.trim();
  const same = records
    .all('rep')
    .some((other) => other.id !== rep?.id && other.name.toLocaleLowerCase() === wanted.toLocaleLowerCase());
  const edit = useEdit(rep, (fields) => run('edit-rep', { id: rep?.id ?? '', ...fields }));

  const save = async () => {
    setTried(true);
    if (wanted === '' || typeof minutes !== 'number') return null;
    const details = { name: wanted, email: email.trim(), tier, nextReview };
    if (rep) return edit(details);
    const rhythm = { id: newId(), from: laterDay(firstDay, today), perWeek, minutes };
    return run('add-rep', { rep: { id: newId(), ...details }, rhythm });
  };

  return (
    <FormModal
      title={rep ? 'Change the details' : 'Add a rep'}
      saveLabel={rep ? 'Save' : 'Add rep'}
      save={save}
      close={close}
    >
      <TextInput
        label="Name"
        data-autofocus
        maxLength={300}
        value={name}
        error={tried && wanted === '' && 'Write the rep’s name.'}
        description={wanted !== '' && same ? 'Somebody of this name is in the team already.' : null}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="E-mail"
        type="email"
        description="Left empty where you like. It only helps to recognise them in your calendar."
        maxLength={320}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Input.Wrapper label="Tier, by results" labelElement="div">
        <SegmentedControl
          fullWidth
          mt={4}
          aria-label="Tier"
          data={TIER_OPTIONS}
          value={tier}
          onChange={(value) => setTier(value as Tier)}
        />
      </Input.Wrapper>
      <SourceNote benchmark="middle-performers">The middle of a team gains most from coaching.</SourceNote>
      <DayField
        label="Next review"
        description="Left empty where none is set. Two weeks before it, Today reminds you to talk."
        value={nextReview}
        onChange={setNextReview}
      />
      {!rep && (
        <>
          <Select
            label="How often you will coach them"
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
        </>
      )}
    </FormModal>
  );
}
