import { useMemo } from 'react';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { portfolioReport } from '../../../src/core/reports/portfolio-report.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { pageClock } from '../../state/clock.ts';
import { useToday, useWorkspace } from '../../state/use-plan.ts';
import { usePortfolio } from '../engagements/use-portfolio.ts';
import type { Making } from './use-engagement-report.ts';

/** The summary of the portfolio, and how many managers are measured so far while some still are. */
export function usePortfolioReport(practice: RecordSet): {
  readonly report: ReportDocument | null;
  readonly making: Making | null;
} {
  const { portfolio } = usePortfolio(practice);
  const today = useToday();
  const { zone } = useWorkspace().workspace;
  return useMemo(() => {
    if (!portfolio) return { report: null, making: { done: 0, of: 1 } };
    const { managers, waiting } = portfolio;
    if (waiting > 0)
      return { report: null, making: { done: managers.length - waiting, of: managers.length } };
    return {
      report: portfolioReport(managers, practice, { today, generatedAt: pageClock(zone).now() }),
      making: null,
    };
  }, [portfolio, practice, today, zone]);
}
