import { Button, Fieldset, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import {
  OWN_BENCHMARK_GRADE_WORDS,
  OWN_BENCHMARK_NAMES,
} from '../../../../src/core/content/benchmarks/own-benchmark-words.ts';
import {
  OWN_BENCHMARK_GRADES,
  OWN_BENCHMARK_MEASURES,
  OWN_BENCHMARK_UNITS,
  type OwnBenchmarkUnit,
} from '../../../../src/core/domain/benchmark/own-benchmark-terms.ts';
import classes from './BenchmarksEditor.module.css';
import type { BenchmarkDraft, DraftErrors } from './benchmark-draft.ts';

const UNIT_NAMES: Readonly<Record<OwnBenchmarkUnit, string>> = {
  '%': 'percent',
  min: 'minutes',
  h: 'hours',
  days: 'days',
  sessions: 'sessions',
  number: 'a plain number',
};

/** What a number field holds, or `''` while it holds none. */
const numberOf = (typed: number | string) => (typeof typed === 'number' ? typed : '');

/** One benchmark of a template: measure, figure, what it says, and how far it can be trusted. */
export function BenchmarkFields({
  title,
  draft,
  errors,
  change,
  remove,
}: {
  title: string;
  draft: BenchmarkDraft;
  errors: DraftErrors;
  change: (part: Partial<BenchmarkDraft>) => void;
  remove: () => void;
}) {
  return (
    <Fieldset legend={title} className={classes.fields}>
      <NativeSelect
        className={classes.half}
        label="Measure"
        data={OWN_BENCHMARK_MEASURES.map((value) => ({ value, label: OWN_BENCHMARK_NAMES[value] }))}
        value={draft.measure}
        onChange={({ currentTarget: { value } }) => {
          const measure = OWN_BENCHMARK_MEASURES.find((each) => each === value);
          if (measure) change({ measure });
        }}
      />
      <NativeSelect
        className={classes.half}
        label="Evidence"
        description={OWN_BENCHMARK_GRADE_WORDS[draft.grade].meaning}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={OWN_BENCHMARK_GRADES.map((value) => ({ value, label: OWN_BENCHMARK_GRADE_WORDS[value].name }))}
        value={draft.grade}
        onChange={({ currentTarget: { value } }) => {
          const grade = OWN_BENCHMARK_GRADES.find((each) => each === value);
          if (grade) change({ grade });
        }}
      />
      <NumberInput
        className={classes.third}
        label="Figure"
        value={draft.value}
        error={errors.value}
        onChange={(typed) => change({ value: numberOf(typed) })}
      />
      <NumberInput
        className={classes.third}
        label="Up to, for a range"
        value={draft.upTo}
        error={errors.upTo}
        onChange={(typed) => change({ upTo: numberOf(typed) })}
      />
      <NativeSelect
        className={classes.third}
        label="Unit"
        data={OWN_BENCHMARK_UNITS.map((value) => ({ value, label: UNIT_NAMES[value] }))}
        value={draft.unit}
        onChange={({ currentTarget: { value } }) => {
          const unit = OWN_BENCHMARK_UNITS.find((each) => each === value);
          if (unit) change({ unit });
        }}
      />
      <TextInput
        className={classes.wide}
        label="What it says"
        maxLength={300}
        dir="auto"
        value={draft.statement}
        error={errors.statement}
        onChange={(event) => change({ statement: event.currentTarget.value })}
      />
      <TextInput
        className={classes.half}
        label="Source"
        maxLength={300}
        dir="auto"
        value={draft.sourceName}
        error={errors.sourceName}
        onChange={(event) => change({ sourceName: event.currentTarget.value })}
      />
      <NumberInput
        className={classes.half}
        label="Year, if it is known"
        min={1900}
        max={2100}
        allowDecimal={false}
        value={draft.sourceYear}
        onChange={(typed) => change({ sourceYear: numberOf(typed) })}
      />
      <Button
        size="compact-sm"
        variant="default"
        className={classes.remove}
        aria-label={`Remove ${title.toLowerCase()}`}
        onClick={remove}
      >
        Remove
      </Button>
    </Fieldset>
  );
}
