import {
  OWN_BENCHMARK_GRADE_WORDS,
  OWN_BENCHMARK_MARK,
  OWN_BENCHMARK_NAMES,
  ownValueText,
} from '../../src/core/content/benchmarks/own-benchmark-words.ts';
import type { OwnBenchmark } from '../../src/core/domain/benchmark/own-benchmark.ts';
import { FigureNote } from './FigureNote.tsx';

/** Benchmarks that a consultant added, each marked as such; `named` says of which measure each is. */
export function BenchmarkNotes({
  benchmarks,
  named,
}: {
  benchmarks: readonly OwnBenchmark[];
  named: boolean;
}) {
  return benchmarks.map((benchmark) => {
    const { id, measure, statement, sourceName, sourceYear, grade } = benchmark;
    const name = named ? `, ${OWN_BENCHMARK_NAMES[measure].toLowerCase()}` : '';
    return (
      <FigureNote
        key={id}
        statement={statement}
        source={sourceYear === null ? sourceName : `${sourceName}, ${sourceYear}`}
        grade={OWN_BENCHMARK_GRADE_WORDS[grade]}
        caveat={OWN_BENCHMARK_MARK}
      >
        {`Consultant’s figure${name}: ${ownValueText(benchmark)}`}
      </FigureNote>
    );
  });
}
