import { Button } from '@mantine/core';
import { MOST_IN_TEMPLATE } from '../../../src/core/domain/engagement/template-limits.ts';
import { BenchmarkFields } from './BenchmarkFields.tsx';
import classes from './BenchmarksEditor.module.css';
import { type BenchmarkDraft, errorsOf, newDraft } from './benchmark-draft.ts';

/** The benchmarks of a template, each to be changed or removed, and a way to add one. Errors show once saving was `tried`. */
export function BenchmarksEditor({
  drafts,
  change,
  tried,
}: {
  drafts: readonly BenchmarkDraft[];
  change: (drafts: readonly BenchmarkDraft[]) => void;
  tried: boolean;
}) {
  return (
    <section className={classes.editor} aria-labelledby="template-benchmarks">
      <h3 id="template-benchmarks" className={classes.title}>
        Your benchmarks
      </h3>
      <p className={classes.hint}>
        Figures of your own to hold a manager’s measures against. They stand beside the built-in ones, marked
        as yours, in plans that begin with this template.
      </p>
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
