import {
  OWN_BENCHMARK_GRADE_WORDS,
  OWN_BENCHMARK_MARK,
  ownValueText,
} from '../content/benchmarks/own-benchmark-words.ts';
import { benchmarkOf, EVIDENCE_GRADES } from '../content/benchmarks.ts';
import type { OwnBenchmarkMeasure } from '../domain/benchmark/own-benchmark-terms.ts';
import { ownBenchmarks } from '../insights/own-benchmarks.ts';
import type { RecordsView } from '../records/records.ts';
import type { ReportBenchmark } from './report-document.ts';

/** The benchmark with a key, and those that say something else about the same thing; none when there is no such key. */
export function benchmarksOf(key: string): ReportBenchmark[] {
  const first = benchmarkOf(key);
  if (!first) return [];
  const all = [key, ...(first.disagreesWith ?? [])].flatMap((one) => benchmarkOf(one) ?? []);
  return all.map(({ statement, source, grade, caveat }) => ({
    text: statement,
    source: [source.name, source.year, source.address].filter((part) => part !== undefined).join(', '),
    grade,
    gradeName: EVIDENCE_GRADES[grade].name,
    caveat: caveat ?? null,
  }));
}

/** The consultant's own benchmarks of a measure, each marked as such. */
export function ownBenchmarksOf(records: RecordsView, measure: OwnBenchmarkMeasure): ReportBenchmark[] {
  return ownBenchmarks(records, measure).map((benchmark) => ({
    text: `${ownValueText(benchmark)}: ${benchmark.statement}`,
    source: [benchmark.sourceName, benchmark.sourceYear].filter((part) => part !== null).join(', '),
    grade: benchmark.grade,
    gradeName: OWN_BENCHMARK_GRADE_WORDS[benchmark.grade].name,
    caveat: OWN_BENCHMARK_MARK,
  }));
}
