import { useMemo } from 'react';
import { phaseReport } from '../../../src/core/reports/phase-report.ts';
import { progressReport } from '../../../src/core/reports/progress-report.ts';
import { repSummary } from '../../../src/core/reports/rep-summary.ts';
import type { ReportDocument } from '../../../src/core/reports/report-document.ts';
import { gatherFrom } from '../../../src/core/reports/report-input.ts';
import { pageClock } from '../../state/clock.ts';
import { useInsight, useRecords, useToday, useWorkspace } from '../../state/use-plan.ts';
import type { ReportChoice } from './choice.ts';

/** The report on the open plan that is chosen, made anew when records or choice change; null for kinds about several plans. */
export function usePlanReport({ kind, day, phase, repId }: ReportChoice): ReportDocument | null {
  const records = useRecords();
  const today = useToday();
  const { zone } = useWorkspace().workspace;
  const gather = useInsight(gatherFrom);
  return useMemo(() => {
    const options = { today, generatedAt: pageClock(zone).now(), to: day ?? today };
    if (kind === 'progress') return progressReport(records, options, gather);
    if (kind === 'phase') return phaseReport(records, { ...options, phase }, gather);
    const rep = kind === 'rep' ? records.get('rep', repId ?? '') : undefined;
    return rep ? repSummary(records, rep, options, gather) : null;
  }, [records, today, zone, gather, kind, day, phase, repId]);
}
