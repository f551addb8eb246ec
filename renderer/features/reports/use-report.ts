import { useMemo } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { progressReport } from '../../../src/core/reports/progress-report.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { pageClock } from '../../state/clock.ts';
import { useRecords, useToday, useWorkspace } from '../../state/use-plan.ts';

/** The progress report as of a day, made anew when the records or the day change. */
export function useReport(day: Day): { readonly report: ReportDocument } {
  const records = useRecords();
  const today = useToday();
  const { zone } = useWorkspace().workspace;
  return useMemo(() => {
    const generatedAt = pageClock(zone).now();
    return { report: progressReport(records, { today, generatedAt, to: day }) };
  }, [records, today, zone, day]);
}
