import { useEffect } from 'react';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { usePortfolioReport } from './use-portfolio-report.ts';

/** What is known of the portfolio's summary. */
export type PortfolioMade = ReturnType<typeof usePortfolioReport>;

/** Makes the portfolio's summary for as long as it stands on the screen; shows nothing itself. */
export function PortfolioSource({
  practice,
  tell,
}: {
  practice: RecordSet;
  tell: (made: PortfolioMade) => void;
}) {
  const made = usePortfolioReport(practice);
  useEffect(() => tell(made), [made, tell]);
  return null;
}
