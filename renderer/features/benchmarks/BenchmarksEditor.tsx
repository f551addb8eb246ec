import { Button } from '@mantine/core';
import { useId } from 'react';
import { MOST_IN_TEMPLATE } from '../../../src/core/domain/engagement/template-limits.ts';
import { BenchmarkFields } from './BenchmarkFields.tsx';
import classes from './BenchmarksEditor.module.css';
import { type BenchmarkDraft, errorsOf, newDraft } from './benchmark-draft.ts';

/** Benchmarks of a template or a plan, each to be changed or removed, and a way to add one. Errors show once saving was `tried`. */
export function BenchmarksEditor({
  title,
  hint,
  drafts,
  change,
  tried,
}: {
  title: string;
  hint: string;
  drafts: readonly BenchmarkDraft[];
  change: (drafts: readonly BenchmarkDraft[]) => void;
  tried: boolean;
}) {
  const heading = useId();
  return (
    <section className={classes.editor} aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {title}
      </h3>
      <p className={classes.hint}>{hint}</p>
      {drafts.map((draft, index) => (
        <BenchmarkFields
          key={draft.key}
          title={`Benchmark ${index + 1}`}
          draft={draft}
          errors={tried ? errorsOf(draft) : {}}
          change={(part) => change(drafts.map((each) => (each === draft ? { ...each, ...part } : each)))}
          remove={() => change(drafts.filter((each) => each !== draft))}
        />
      ))}
      {drafts.length < MOST_IN_TEMPLATE.benchmarks && (
        <Button variant="default" className={classes.add} onClick={() => change([...drafts, newDraft()])}>
          Add a benchmark
        </Button>
      )}
    </section>
  );
}
