import type { OwnBenchmarkMeasure } from '../../../src/core/domain/benchmark/own-benchmark-terms.ts';
import { practiceBenchmarks } from '../../../src/core/insights/own-benchmarks.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { BenchmarkNotes } from '../../ui/BenchmarkNotes.tsx';

/** The benchmarks of the practice's templates of what a place with several managers shows; nothing where there are none. */
export function PracticeBenchmarkNotes({
  practice,
  measures,
}: {
  practice: RecordSet;
  measures: readonly OwnBenchmarkMeasure[];
}) {
  const benchmarks = measures.flatMap((measure) => practiceBenchmarks(practice, measure));
  return <BenchmarkNotes benchmarks={benchmarks} named />;
}
