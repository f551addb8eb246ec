import type { OwnBenchmarkMeasure } from '../../src/core/domain/benchmark/own-benchmark-terms.ts';
import { ownBenchmarks } from '../../src/core/insights/own-benchmarks.ts';
import { useRecords } from '../state/use-plan.ts';
import { BenchmarkNotes } from './BenchmarkNotes.tsx';

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
  const benchmarks = measures.flatMap((measure) => ownBenchmarks(records, measure));
  return <BenchmarkNotes benchmarks={benchmarks} named={named} />;
}
