import type { OwnBenchmark } from '../domain/benchmark/own-benchmark.ts';
import type { OwnBenchmarkMeasure } from '../domain/benchmark/own-benchmark-terms.ts';
import type { RecordsView } from '../records/records.ts';

/** The consultant's own benchmarks of a measure, in their order. */
export function ownBenchmarks(records: RecordsView, measure: OwnBenchmarkMeasure): OwnBenchmark[] {
  return records
    .all('own-benchmark')
    .filter((benchmark) => benchmark.measure === measure)
    .sort((a, b) => a.order - b.order);
}
