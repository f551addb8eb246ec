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

/**
 * The benchmarks of a measure in a practice's templates, by the templates' names. One that stands in several templates is here
 * once.
 *
 * @example
 * // By hand: “A” and “B” both have 30% from the same source, “B” has 35% too.
 * practiceBenchmarks(practice, 'coaching-share').map(({ value }) => value) // [30, 35]
 */
export function practiceBenchmarks(practice: RecordsView, measure: OwnBenchmarkMeasure): OwnBenchmark[] {
  const found = [...practice.all('template')]
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap(({ benchmarks }) => benchmarks)
    .filter((benchmark) => benchmark.measure === measure);
  const once = new Map(found.map((benchmark) => [JSON.stringify(benchmark), benchmark]));
  return [...once.values()].map((benchmark, order) => ({ ...benchmark, id: `${measure}:${order}`, order }));
}
