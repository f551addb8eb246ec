import { Button } from '@mantine/core';
import {
  OWN_BENCHMARK_GRADE_WORDS,
  OWN_BENCHMARK_NAMES,
  ownValueText,
} from '../../../../src/core/content/benchmarks/own-benchmark-words.ts';
import type { Template } from '../../../../src/core/domain/engagement/template.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Editor.module.css';

/** The benchmarks of a template and its words for reports, as they stand; `change` opens the form for both. */
export function FiguresAndWordsPanel({ template, change }: { template: Template; change: () => void }) {
  const { benchmarks, introduction, conclusions } = template;
  return (
    <Panel
      title="Benchmarks and words for reports"
      hint="Figures of your own beside the built-in ones, and what the reports on the whole plan and on a phase begin with."
      actions={
        <Button size="xs" variant="default" onClick={change}>
          Change
        </Button>
      }
    >
      <dl className={classes.words}>
        <dt>Benchmarks</dt>
        {benchmarks.length === 0 && <dd>None of your own.</dd>}
        {benchmarks.map((benchmark) => {
          const { measure, statement, sourceName, sourceYear, grade } = benchmark;
          const source = sourceYear === null ? sourceName : `${sourceName}, ${sourceYear}`;
          return (
            <dd key={JSON.stringify(benchmark)}>
              {OWN_BENCHMARK_NAMES[measure]}: {ownValueText(benchmark)}. <bdi>{statement}</bdi>
              <div className={classes.soft}>
                <bdi>{source}</bdi> · {OWN_BENCHMARK_GRADE_WORDS[grade].name}
              </div>
            </dd>
          );
        })}
        <dt>Introduction</dt>
        <dd dir="auto">{introduction.trim() || 'Left empty.'}</dd>
        <dt>Conclusions</dt>
        <dd dir="auto">{conclusions.trim() || 'Left empty.'}</dd>
      </dl>
    </Panel>
  );
}
