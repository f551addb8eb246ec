import type { Day, Instant } from '../domain/calendar/day.ts';
import { type PlanAxis, planDayOf } from '../domain/plan/plan-axis.ts';
import type { ReportKind } from '../domain/report/report-terms.ts';
import type { RecordsView } from '../records/records.ts';
import type { ReportDocument, ReportSection } from './report-document.ts';
import type { ReportInput } from './report-input.ts';

/**
 * What a report is made for. With `to` before `today` its figures are those of that day; milestones and commitments are
 * shown as they stand in the records. `from` is the day in whose week the weekly tables and charts begin, the plan's
 * first day unless given. Gates, baseline and totals always look at the whole plan.
 */
export type ReportOptions = {
  readonly today: Day;
  readonly generatedAt: Instant;
  readonly from?: Day;
  readonly to?: Day;
};

/** The day that the figures of a report are of: `to`, or today where that lies ahead. */
export function asOfDay({ today, to }: Pick<ReportOptions, 'today' | 'to'>): Day {
  return to !== undefined && to < today ? to : today;
}

/** The plan day that a report gives for a day: 0 for all days before the plan, the last one for all days after it. */
export function reportedPlanDay(axis: PlanAxis, asOf: Day): number {
  return Math.min(Math.max(planDayOf(axis, asOf), 0), axis.days);
}

/** A report on one plan in the manager's edition, with its head. Its sections are given the frame of their charts. */
export function planReport(
  input: ReportInput,
  {
    kind,
    title,
    generatedAt,
    sections,
  }: {
    readonly kind: ReportKind;
    readonly title: string;
    readonly generatedAt: Instant;
    readonly sections: readonly ReportSection[];
  },
): ReportDocument {
  const { asOf, records } = input;
  const { axis } = input.progress;
  const { isSample, managerName = '', managerRole = '' } = transitionOf(records) ?? {};
  return {
    kind,
    edition: 'manager',
    asOf,
    title: isSample ? `${title} (sample data)` : title,
    subtitle: [managerName, managerRole].filter((part) => part !== '').join(', '),
    meta: [
      { label: 'As of', value: [{ day: asOf }, `, day ${reportedPlanDay(axis, asOf)} of ${axis.days}`] },
      { label: 'Plan', value: [{ day: axis.firstDay }, ' to ', { day: axis.lastDay }] },
      { label: 'Made', value: [{ instant: generatedAt }] },
    ],
    sections: sections.map((section) => ({ ...section, frame: { axis, asOf } })),
  };
}

function transitionOf(records: RecordsView) {
  return records.all('transition')[0];
}
