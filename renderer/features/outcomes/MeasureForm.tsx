import { Button, Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import type { Direction, OutcomeUnit } from '../../../src/core/domain/outcome/outcome-units.ts';
import { outcomeMeasures } from '../../../src/core/insights/outcomes/measures.ts';
import { formatCounted } from '../../format/numbers.ts';
import { newId } from '../../state/new-id.ts';
import { useAll, useInsight, useRun } from '../../state/use-plan.ts';
import { FormModal } from '../../ui/FormModal.tsx';

const UNITS: { value: OutcomeUnit; label: string }[] = [
  { value: 'percent', label: 'Percent' },
  { value: 'days', label: 'Days' },
  { value: 'number', label: 'Number' },
];
const DIRECTIONS: { value: Direction; label: string }[] = [
  { value: 'higher', label: 'Higher is better' },
  { value: 'lower', label: 'Lower is better' },
];
const OWNERS: { value: OutcomeKind['of']; label: string }[] = [
  { value: 'rep', label: 'Each rep' },
  { value: 'team', label: 'The team alone' },
];

/** Adds a measure of the user's own, or changes or removes one. */
export function MeasureForm({
  measure,
  close,
  added,
}: {
  measure: OutcomeKind | undefined;
  close: () => void;
  added: (id: string) => void;
}) {
  const run = useRun({ quietly: true });
  const all = useInsight(outcomeMeasures);
  const figures = useAll('outcome-figure').filter(({ measureId }) => measureId === measure?.id).length;
  const [name, setName] = useState(measure?.name ?? '');
  const [unit, setUnit] = useState<OutcomeUnit>(measure?.unit ?? 'number');
  const [unitWord, setUnitWord] = useState(measure?.unitWord ?? '');
  const [better, setBetter] = useState<Direction>(measure?.better ?? 'higher');
  const [of, setOf] = useState<OutcomeKind['of']>(measure?.of ?? 'rep');
  const [tried, setTried] = useState(false);
  const wanted = name.trim();
  const same = all.some(
    (other) => other.id !== measure?.id && other.name.toLocaleLowerCase() === wanted.toLocaleLowerCase(),
  );
  const error = wanted === '' ? 'Write what is measured.' : same && 'There is a measure of this name.';

  const save = async () => {
    setTried(true);
    if (error) return null;
    const word = unit === 'number' ? unitWord.trim() : '';
    if (measure) {
      return run('edit-outcome-measure', { id: measure.id, patch: { name: wanted, unitWord: word, better } });
    }
    const id = newId();
    const outcome = await run('add-outcome-measure', {
      id,
      name: wanted,
      unit,
      unitWord: word,
      better,
      of,
      order: all.length,
    });
    if (outcome.ok) added(id);
    return outcome;
  };
  const remove = async () => {
    if (!measure) return;
    const outcome = await run('remove-outcome-measure', { id: measure.id });
    if (outcome.ok) close();
  };

  return (
    <FormModal
      title={measure ? 'Change the measure' : 'A measure of your own'}
      saveLabel={measure ? 'Save' : 'Add measure'}
      save={save}
      close={close}
      extra={
        measure && (
          <Button variant="subtle" color="red" onClick={() => void remove()}>
            Remove{figures > 0 ? ` with ${formatCounted(figures, 'figure')}` : ''}
          </Button>
        )
      }
    >
      <Stack gap="md">
        <TextInput
          label="What is measured"
          placeholder="First meetings"
          data-autofocus
          maxLength={300}
          value={name}
          error={tried && error}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {!measure && (
          <Choice label="In" data={UNITS} value={unit} onChange={(value) => setUnit(value as OutcomeUnit)} />
        )}
        {unit === 'number' && (
          <TextInput
            label="Unit"
            description="What stands behind the number, such as meetings or €. May be left empty."
            maxLength={40}
            value={unitWord}
            onChange={(event) => setUnitWord(event.currentTarget.value)}
          />
        )}
        <Choice
          label="Direction"
          data={DIRECTIONS}
          value={better}
          onChange={(value) => setBetter(value as Direction)}
        />
        {!measure && (
          <Choice
            label="Of"
            data={OWNERS}
            value={of}
            onChange={(value) => setOf(value as OutcomeKind['of'])}
          />
        )}
      </Stack>
    </FormModal>
  );
}

function Choice({
  label,
  data,
  value,
  onChange,
}: {
  label: string;
  data: { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl fullWidth mt={4} aria-label={label} data={data} value={value} onChange={onChange} />
    </Input.Wrapper>
  );
}
