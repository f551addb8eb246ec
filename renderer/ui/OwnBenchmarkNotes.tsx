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
 * The consultant's own benchmarks of what a place shows, after the built-in ones; nothing where there are none. Where a place
 * shows several measures, each figure is told with its measure's name.
 */
export function OwnBenchmarkNotes({ measures }: { measures: readonly OwnBenchmarkMeasure[] }) {
  const records = useRecords();
  return measures
    .flatMap((measure) => ownBenchmarks(records, measure))
    .map((benchmark) => {
      const { id, measure, statement, sourceName, sourceYear, grade } = benchmark;
      const name = measures.length > 1 ? `, ${OWN_BENCHMARK_NAMES[measure].toLowerCase()}` : '';
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
