import type { PlanAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import { type FrozenReport, frozen } from '../../../src/core/reports/frozen-report.ts';
import { reportedPlanDay } from '../../../src/core/reports/plan-report.ts';
import { DOCUMENT_SHAPE } from '../../../src/core/reports/report-document.ts';
import { newId } from '../../state/new-id.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import { useReportCommands } from './use-report-commands.ts';

/** Keeps a report as it is shown. `axis` is that of its plan, null when it is about several. */
export function useKeep(
  ofPractice: boolean,
): (report: FrozenReport, axis: PlanAxis | null, about: string) => Promise<void> {
  const { keep } = useReportCommands(ofPractice);
  return async (report, axis, about) => {
    const { kind, edition, title, asOf } = report.document;
    const planDay = axis && reportedPlanDay(axis, asOf);
    const snapshot = {
      id: newId(),
      kind,
      edition,
      title: title.slice(0, 300),
      about: about.slice(0, 700),
      asOf,
      planDay,
      shape: DOCUMENT_SHAPE,
    };
    const outcome = await keep({ snapshot, json: frozen(report) });
    if (outcome.ok) tellDone('The report is kept. You find it under Kept reports.');
  };
}
