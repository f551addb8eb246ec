import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day, Weekday } from '../../../src/core/domain/calendar/day.ts';
import type { CoachingBlock } from '../../../src/core/domain/reclaim/coaching-block.ts';
import { RECLAIM_STEP } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import { newId } from '../../state/new-id.ts';
import { useAll, useRun, useToday, useWorkspace } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FormModal } from '../../ui/FormModal.tsx';
import { tellDone } from '../../ui/tell-problem.tsx';
import { WEEKDAY_NAMES } from '../start/weekday-names.ts';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const DEFAULT_MINUTES = 45;
const EVERY_WEEKS = [
  { value: '1', label: 'Every week' },
  { value: '2', label: 'Every other week' },
  { value: '3', label: 'Every third week' },
  { value: '4', label: 'Every fourth week' },
];

/** Adds a weekly coaching block, or changes or removes the given one. */
export function BlockForm({
  block,
  weekday: first,
  close,
}: {
  block: CoachingBlock | null;
  weekday: Weekday;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const today = useToday();
  const { zone } = useWorkspace().workspace;
  const reps = useAll('rep').filter(({ id, status }) => status === 'active' || id === block?.repId);
  const [weekday, setWeekday] = useState<Weekday>(first);
  const [start, setStart] = useState(block?.start ?? '10:00');
  const [minutes, setMinutes] = useState<number | string>(block?.minutes ?? DEFAULT_MINUTES);
  const [everyWeeks, setEveryWeeks] = useState(block?.everyWeeks ?? 1);
  const [repId, setRepId] = useState<string | null>(block?.repId ?? null);
  const [title, setTitle] = useState(block?.title ?? '');
  const [from, setFrom] = useState<Day | null>(block?.from ?? today);
  const [until, setUntil] = useState<Day | null>(block?.until ?? null);
  const [tried, setTried] = useState(false);
  const repName = reps.find(({ id }) => id === repId)?.name;
  const fallback = repName ? `Coaching: ${repName}`.slice(0, 300) : 'Coaching';

  const save = async () => {
    setTried(true);
    if (!TIME.test(start) || typeof minutes !== 'number' || from === null) return null;
    const form = block?.repId === repId ? block.form : null;
    const fields = {
      weekday,
      start,
      minutes,
      everyWeeks,
      repId,
      form,
      title: title.trim() || fallback,
      from,
      until,
    };
    return block
      ? run('edit-coaching-block', { id: block.id, patch: fields })
      : run('add-coaching-block', { id: newId(), ...fields, zone });
  };
  const remove = async () => {
    if (!block) return;
    const outcome = await run('remove-coaching-block', { id: block.id });
    if (!outcome.ok) return;
    close();
    tellDone('Removed. Undo brings it back.');
  };

  return (
    <FormModal
      title={block ? 'Change the block' : 'Add a coaching block'}
      saveLabel={block ? 'Save change' : 'Add block'}
      save={save}
      close={close}
      extra={
        block && (
          <Button variant="subtle" color="red" onClick={() => void remove()}>
            Remove block
          </Button>
        )
      }
    >
      <Group grow align="flex-start">
        <Select
          label="Day of the week"
          data={WEEKDAY_NAMES.map(({ weekday: value, name }) => ({ value: String(value), label: name }))}
          value={String(weekday)}
          allowDeselect={false}
          onChange={(value) => setWeekday(Number(value) as Weekday)}
        />
        <TextInput
          type="time"
          label="Start"
          value={start}
          error={tried && !TIME.test(start) && 'Say when it starts.'}
          onChange={(event) => setStart(event.currentTarget.value.slice(0, 5))}
        />
      </Group>
      <Select
        label="How often"
        data={EVERY_WEEKS}
        value={String(everyWeeks)}
        allowDeselect={false}
        onChange={(value) => setEveryWeeks(Number(value))}
      />
      <NumberInput
        label="Minutes"
        min={5}
        max={480}
        step={RECLAIM_STEP}
        allowDecimal={false}
        value={minutes}
        error={tried && typeof minutes !== 'number' && 'Say how many minutes.'}
        onChange={setMinutes}
      />
      <Select
        label="With"
        placeholder="Nobody in particular"
        clearable
        searchable
        clearButtonProps={{ 'aria-label': 'Clear whom it is with' }}
        data={reps.map(({ id, name }) => ({ value: id, label: name }))}
        value={repId}
        onChange={setRepId}
      />
      <TextInput
        label="Title in the calendar"
        placeholder={fallback}
        maxLength={300}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        <DayField
          label="From"
          value={from}
          error={tried && from === null && 'Choose a day.'}
          onChange={setFrom}
        />
        <DayField
          label="Until"
          description="Empty: without an end"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={until}
          min={from ?? today}
          onChange={setUntil}
        />
      </Group>
    </FormModal>
  );
}
