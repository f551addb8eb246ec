import { SourceNote } from '../../ui/SourceNote.tsx';

/** The figures from outside that belong to a measure. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'quota-attainment': ['quota-consistent-coaching', 'quota-formal-process'],
  'win-rate': ['win-rate-consistent-coaching', 'win-rate-formal-process'],
  'voluntary-turnover': ['turnover-consistent-coaching'],
};

/** What others report of a measure under coaching, each with its source and grade; nothing where there is none. */
export function OutcomeSources({ measureId }: { measureId: string }) {
  return SOURCES[measureId]?.map((benchmark) => <SourceNote key={benchmark} benchmark={benchmark} />) ?? null;
}
