import { Input, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { groupName } from '../../../src/core/content/time-categories.ts';
import type { ReclaimAction } from '../../../src/core/domain/reclaim/reclaim-action.ts';
import { RECLAIM_STEP, type ReclaimKind } from '../../../src/core/domain/reclaim/reclaim-group.ts';
import type { GroupReclaim } from '../../../src/core/insights/reclaim-plan.ts';
import { newId } from '../../state/new-id.ts';
import { useAll, useRun } from '../../state/use-plan.ts';
import { FormModal } from '../../ui/FormModal.tsx';
import { KIND_OPTIONS } from './reclaim-words.ts';

function numberOf(value: number | string): number | null {
  return typeof value === 'number' ? value : null;
}

/** Writes down what is dropped, delegated or shortened in a group; `action` is the one that is changed, null for a new one. */
export function ActionForm({
  reclaim,
  action,
  close,
}: {
  reclaim: GroupReclaim;
  action: ReclaimAction | null;
  close: () => void;
}) {
  const run = useRun({ quietly: true });
  const { group, open } = reclaim;
  const [kind, setKind] = useState<ReclaimKind>(action?.kind ?? 'drop');
  const [text, setText] = useState(action?.text ?? '');
  const [toWhom, setToWhom] = useState(action?.toWhom ?? '');
  const [categoryId, setCategoryId] = useState<string | null>(action?.categoryId ?? null);
  const [minutes, setMinutes] = useState<number | string>(action?.minutesPerWeek ?? (open || RECLAIM_STEP));
  const [before, setBefore] = useState<number | string>(action?.fromMinutes ?? 60);
  const [after, setAfter] = useState<number | string>(action?.toMinutes ?? 30);
  const categories = useAll('time-category').filter(
    (category) => category.group === group && (!category.archived || category.id === categoryId),
  );

  const save = () => {
    const shortens = kind === 'shorten';
    const written = {
      kind,
      text: text.trim(),
      categoryId,
      toWhom: kind === 'delegate' ? toWhom.trim() : '',
      fromMinutes: shortens ? numberOf(before) : null,
      toMinutes: shortens ? numberOf(after) : null,
      minutesPerWeek: (shortens ? action?.minutesPerWeek : numberOf(minutes)) ?? RECLAIM_STEP,
    };
    return action
      ? run('edit-reclaim-action', { id: action.id, patch: written })
      : run('add-reclaim-action', { id: newId(), group, ...written });
  };

  return (
    <FormModal
      title={action ? 'Change what goes' : `What goes: ${groupName(group)}`}
      saveLabel={action ? 'Save change' : 'Write it down'}
      save={save}
      close={close}
    >
      <Input.Wrapper label="How" labelElement="div">
        <SegmentedControl
          fullWidth
          mt={4}
          aria-label="How"
          data={[...KIND_OPTIONS]}
          value={kind}
          onChange={(value) => setKind(value as ReclaimKind)}
        />
      </Input.Wrapper>
      <TextInput
        data-autofocus
        label="What"
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {kind === 'delegate' && (
        <TextInput
          label="To whom"
          maxLength={300}
          value={toWhom}
          onChange={(event) => setToWhom(event.currentTarget.value)}
        />
      )}
      {kind === 'shorten' ? (
        <>
          <NumberInput
            label="Minutes a week now"
            min={1}
            max={2400}
            step={RECLAIM_STEP}
            allowDecimal={false}
            value={before}
            onChange={setBefore}
          />
          <NumberInput
            label="Minutes a week then"
            min={0}
            max={2400}
            step={RECLAIM_STEP}
            allowDecimal={false}
            value={after}
            onChange={setAfter}
          />
        </>
      ) : (
        <NumberInput
          label="Minutes a week"
          min={1}
          max={2400}
          step={RECLAIM_STEP}
          allowDecimal={false}
          value={minutes}
          onChange={setMinutes}
        />
      )}
      <Select
        label="Category"
        placeholder="None in particular"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the category' }}
        data={categories.map(({ id, name }) => ({ value: id, label: name }))}
        value={categoryId}
        onChange={setCategoryId}
      />
    </FormModal>
  );
}
