import { benchmarkOf, EVIDENCE_GRADES } from '../content/benchmarks.ts';
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
