import { useState } from 'react';
import type { RecordSet } from '../../../src/core/records/records.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { useRecords } from '../../state/use-plan.ts';
import type { ReportChoice } from './choice.ts';
import type { PortfolioMade } from './PortfolioSource.tsx';
import { useEngagementReport } from './use-engagement-report.ts';
import { usePlanReport } from './use-plan-report.ts';
import { useShownReport } from './use-shown-report.ts';

const NO_PORTFOLIO: PortfolioMade = { report: null, making: null };

/** The report that is chosen, wherever it comes from: the open plan, an engagement's managers, or the portfolio. */
export function useMadeReport(choice: ReportChoice, practice: RecordSet | null) {
  const records = useRecords();
  const { kind, engagementId } = choice;
  const engagement = (kind === 'engagement' && practice?.get('engagement', engagementId ?? '')) || null;
  const slow = useEngagementReport(engagement, practice);
  const [portfolio, setPortfolio] = useState(NO_PORTFOLIO);
  const ofPlan = usePlanReport(choice);
  const raws: Readonly<Partial<Record<typeof kind, ReportDocument | null>>> = {
    engagement: slow.report,
    portfolio: portfolio.report,
  };
  const raw = kind in raws ? (raws[kind] ?? null) : ofPlan;
  const ofPractice = kind === 'engagement' || kind === 'portfolio';
  const home = ofPractice && practice ? practice : records;
  return {
    document: useShownReport(raw, choice, home),
    /** Whether the report belongs to the practice, and the records that its words and kept reports are among. */
    ofPractice,
    home,
    slow,
    making: kind === 'portfolio' ? portfolio.making : slow.making,
    setPortfolio,
  };
}
