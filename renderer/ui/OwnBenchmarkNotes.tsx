import {
  OWN_BENCHMARK_GRADE_WORDS,
  OWN_BENCHMARK_MARK,
  OWN_BENCHMARK_NAMES,
  ownValueText,
} from '../../src/core/content/benchmarks/own-benchmark-words.ts';
import type { OwnBenchmarkMeasure } from '../../src/core/domain/benchmark/own-benchmark-terms.ts';
import { ownBenchmarks } from '../../src/core/insights/own-benchmarks.ts';
import { useRecords } from '../state/use-plan.ts';
import { FigureNote } from './FigureNote.tsx';

/**
 * The consultant's own benchmarks of what a place shows, after the built-in ones; nothing where there are none. `named` says of
 * which measure each is: where there are several, and where the place shows other numbers too.
 */
export function OwnBenchmarkNotes({
  measures,
  named = measures.length > 1,
}: {
  measures: readonly OwnBenchmarkMeasure[];
  named?: boolean;
}) {
  const records = useRecords();
  return measures
    .flatMap((measure) => ownBenchmarks(records, measure))
    .map((benchmark) => {
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
