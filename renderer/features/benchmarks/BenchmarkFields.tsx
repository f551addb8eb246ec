import {
  Button,
  Fieldset,
  NativeSelect,
  type NativeSelectProps,
  NumberInput,
  TextInput,
} from '@mantine/core';
import type { ChangeEvent } from 'react';
import {
  OWN_BENCHMARK_GRADE_WORDS,
  OWN_BENCHMARK_NAMES,
} from '../../../src/core/content/benchmarks/own-benchmark-words.ts';
import {
  OWN_BENCHMARK_GRADES,
  OWN_BENCHMARK_MEASURES,
  OWN_BENCHMARK_UNITS,
  type OwnBenchmarkUnit,
} from '../../../src/core/domain/benchmark/own-benchmark-terms.ts';
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

/** One benchmark: measure, figure, what it says, and how far it can be trusted. */
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
  const text = (field: 'statement' | 'sourceName') => ({
    maxLength: 300,
    dir: 'auto',
    value: draft[field],
    error: errors[field],
    onChange: (event: ChangeEvent<HTMLInputElement>) => change({ [field]: event.currentTarget.value }),
  });
  const number = (field: 'value' | 'upTo' | 'sourceYear') => ({
    value: draft[field],
    // A field without a number in it holds text.
    onChange: (typed: number | string) => change({ [field]: typeof typed === 'number' ? typed : '' }),
  });
  return (
    <Fieldset legend={title} className={classes.fields}>
      <Choice
        className={classes.half}
        label="Measure"
        among={OWN_BENCHMARK_MEASURES}
        nameOf={(measure) => OWN_BENCHMARK_NAMES[measure]}
        value={draft.measure}
        choose={(measure) => change({ measure })}
      />
      <Choice
        className={classes.half}
        label="Evidence"
        description={OWN_BENCHMARK_GRADE_WORDS[draft.grade].meaning}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        among={OWN_BENCHMARK_GRADES}
        nameOf={(grade) => OWN_BENCHMARK_GRADE_WORDS[grade].name}
        value={draft.grade}
        choose={(grade) => change({ grade })}
      />
      <NumberInput className={classes.third} label="Figure" error={errors.value} {...number('value')} />
      <NumberInput
        className={classes.third}
        label="Up to, for a range"
        error={errors.upTo}
        {...number('upTo')}
      />
      <Choice
        className={classes.third}
        label="Unit"
        among={OWN_BENCHMARK_UNITS}
        nameOf={(unit) => UNIT_NAMES[unit]}
        value={draft.unit}
        choose={(unit) => change({ unit })}
      />
      <TextInput className={classes.wide} label="What it says" {...text('statement')} />
      <TextInput className={classes.half} label="Source" {...text('sourceName')} />
      <NumberInput
        className={classes.half}
        label="Year, if it is known"
        min={1900}
        max={2100}
        allowDecimal={false}
        {...number('sourceYear')}
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

/** A choice among a few terms. */
function Choice<Term extends string>({
  among,
  nameOf,
  value,
  choose,
  ...field
}: Pick<NativeSelectProps, 'className' | 'label' | 'description' | 'inputWrapperOrder'> & {
  among: readonly Term[];
  nameOf: (term: Term) => string;
  value: Term;
  choose: (term: Term) => void;
}) {
  return (
    <NativeSelect
      {...field}
      data={among.map((term) => ({ value: term, label: nameOf(term) }))}
      value={value}
      onChange={({ currentTarget }) => choose(among.find((term) => term === currentTarget.value) ?? value)}
    />
  );
}
