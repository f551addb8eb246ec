import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  type ImportMapping,
  type KnownTeam,
  SKIP,
  TEAM,
} from '../../../../src/core/interchange/table/import-mapping.ts';
import type { OpenName } from '../../../../src/core/interchange/table/import-plan.ts';
import { readPeriod } from '../../../../src/core/interchange/table/read-period.ts';
import { formatLongDay } from '../../../format/days.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Import.module.css';
import type { PlanPreview } from './table-jobs.ts';

type Asking = {
  plan: PlanPreview;
  known: KnownTeam;
  mapping: ImportMapping;
  change: (patch: Partial<ImportMapping>) => void;
};

/** What the table leaves open: the order of its dates, its decimal mark, and names that nobody in the team has. */
export function Questions(asking: Asking) {
  const { plan, known, mapping, change } = asking;
  const needsMeasure = plan.missing.includes('measure') || mapping.measureId !== null;
  const hasOpenFigures = mapping.roles.some((role) => role === 'value' || role === 'month');
  const parts: ReactNode[] = [
    hasOpenFigures && needsMeasure && !mapping.roles.includes('measure') && (
      <Question key="measure" words="Which measure are the figures of?">
        <NativeSelect
          aria-label="Measure of the figures"
          data={[
            { value: '', label: 'Choose' },
            ...known.measures.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={mapping.measureId ?? ''}
          onChange={(event) => change({ measureId: event.currentTarget.value || null })}
        />
      </Question>
    ),
    plan.dateExample !== null && (plan.dateOrder === null || mapping.dateOrder !== null) && (
      <DateOrderQuestion key="order" {...asking} example={plan.dateExample} />
    ),
    plan.decimalExample !== null && (
      <Question key="mark" words={`What is ${plan.decimalExample}?`}>
        <SegmentedControl
          aria-label="Decimal mark"
          data={[
            {
              value: '.',
              label: plan.decimalExample.includes('.') ? 'a number with a part' : 'more than a thousand',
            },
            {
              value: ',',
              label: plan.decimalExample.includes(',') ? 'a number with a part' : 'more than a thousand',
            },
          ]}
          value={mapping.decimalMark ?? ''}
          onChange={(mark) => change({ decimalMark: mark as '.' | ',' })}
        />
      </Question>
    ),
    ...shownNames(plan.openReps, mapping.reps).map((name) => (
      <NameQuestion
        key={`rep ${name.key}`}
        name={name}
        what={
          name.several
            ? 'Several reps have this name. Whose are these?'
            : 'Nobody in the team has this name. Who is it?'
        }
        data={[
          ...known.reps.map(({ id, name: label }) => ({ value: id, label })),
          { value: TEAM, label: 'The team as a whole' },
        ]}
        value={mapping.reps[name.key] ?? ''}
        set={(id) => change({ reps: { ...mapping.reps, [name.key]: id } })}
      />
    )),
    ...shownNames(plan.openMeasures, mapping.measures).map((name) => (
      <NameQuestion
        key={`measure ${name.key}`}
        name={name}
        what="Which measure is this?"
        data={known.measures.map(({ id, name: label }) => ({ value: id, label }))}
        value={mapping.measures[name.key] ?? ''}
        set={(id) => change({ measures: { ...mapping.measures, [name.key]: id } })}
      />
    )),
  ].filter((part) => part !== false);
  const many = plan.openReps.length;
  if (parts.length === 0) return null;
  return (
    <Panel
      title="To be answered"
      actions={
        many > 1 && (
          <button
            type="button"
            className={classes.link}
            onClick={() =>
              change({
                reps: { ...mapping.reps, ...Object.fromEntries(plan.openReps.map(({ key }) => [key, SKIP])) },
              })
            }
          >
            Leave out all {many} unknown names
          </button>
        )
      }
    >
      <ul className={classes.questions}>{parts}</ul>
    </Panel>
  );
}

/** So many names are asked about at once, and so many answers stay in sight; the next ones follow as they are answered. */
const NAMES_AT_ONCE = 12;

function shownNames(open: readonly OpenName[], answered: Readonly<Record<string, string>>): OpenName[] {
  const given = Object.keys(answered)
    .filter((key) => !open.some((name) => name.key === key))
    .slice(-NAMES_AT_ONCE)
    .map((key) => ({ key, word: key, rows: 0, several: false }));
  return [...given, ...open.slice(0, NAMES_AT_ONCE)];
}

function Question({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className={classes.question}>
      <span>{words}</span>
      {children}
    </li>
  );
}

function DateOrderQuestion({ plan, mapping, change, example }: Asking & { example: string }) {
  const reading = (order: 'day-first' | 'month-first') => {
    const period = readPeriod(example, order);
    if (period) return formatLongDay(period.from);
    return order === 'day-first' ? 'The day comes first' : 'The month comes first';
  };
  return (
    <Question
      words={
        plan.datesMixed
          ? `The dates stand in two orders. How is ${example} meant?`
          : `Which day is ${example}?`
      }
    >
      <SegmentedControl
        aria-label="Order of dates"
        data={[
          { value: 'day-first', label: reading('day-first') },
          { value: 'month-first', label: reading('month-first') },
        ]}
        value={mapping.dateOrder ?? ''}
        onChange={(order) => change({ dateOrder: order as 'day-first' | 'month-first' })}
      />
    </Question>
  );
}

function NameQuestion({
  name,
  what,
  data,
  value,
  set,
}: {
  name: OpenName;
  what: string;
  data: { value: string; label: string }[];
  value: string;
  set: (id: string) => void;
}) {
  return (
    <li className={classes.question}>
      <span>
        <strong>{name.word}</strong>
        {name.rows > 0 && `, ${formatCounted(name.rows, 'row')}. ${what}`}
      </span>
      <NativeSelect
        aria-label={`Who or what “${name.word}” is`}
        data={[{ value: '', label: 'Choose' }, ...data, { value: SKIP, label: 'Leave these rows out' }]}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </li>
  );
}
