import { OWN_BENCHMARK_MEASURES } from '../../../src/core/domain/benchmark/own-benchmark-terms.ts';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';

/** The figures from outside that belong to a measure. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'quota-attainment': ['quota-consistent-coaching', 'quota-formal-process'],
  'win-rate': ['win-rate-consistent-coaching', 'win-rate-formal-process'],
  'voluntary-turnover': ['turnover-consistent-coaching'],
};

/**
 * What others report of a measure under coaching, each with its source and grade, and the consultant's own benchmarks of it;
 * nothing where there is none. `few` is one of what others report.
 */
export function OutcomeSources({ measureId, few = false }: { measureId: string; few?: boolean }) {
  const own = OWN_BENCHMARK_MEASURES.find((measure) => measure === measureId);
  return (
    <>
      {SOURCES[measureId]?.slice(0, few ? 1 : undefined).map((benchmark) => (
        <SourceNote key={benchmark} benchmark={benchmark} />
      ))}
      {own && <OwnBenchmarkNotes measures={[own]} />}
    </>
  );
}
