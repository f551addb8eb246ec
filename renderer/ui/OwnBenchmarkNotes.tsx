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
 * The consultant's own benchmarks of a measure, beside the built-in ones; nothing where there are none. `named` says of which
 * measure, where a place shows several.
 */
export function OwnBenchmarkNotes({
  measure,
  named = false,
}: {
  measure: OwnBenchmarkMeasure;
  named?: boolean;
}) {
  const records = useRecords();
  return ownBenchmarks(records, measure).map((benchmark) => {
    const { id, statement, sourceName, sourceYear, grade } = benchmark;
    return (
      <FigureNote
        key={id}
        statement={statement}
        source={sourceYear === null ? sourceName : `${sourceName}, ${sourceYear}`}
        grade={OWN_BENCHMARK_GRADE_WORDS[grade]}
        caveat={OWN_BENCHMARK_MARK}
      >
        {`Consultant’s figure${named ? `, ${OWN_BENCHMARK_NAMES[measure].toLowerCase()}` : ''}: ${ownValueText(benchmark)}`}
      </FigureNote>
    );
  });
}
