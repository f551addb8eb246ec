import type { Day, Instant } from '../domain/calendar/day.ts';
import type { RecordsView } from '../records/records.ts';
import type { ReportDocument } from './report-document.ts';
import { reportInput } from './report-input.ts';
import { commitmentsSection } from './sections/commitments-section.ts';
import { frequencySection } from './sections/frequency-section.ts';
import { gatesSection } from './sections/gates-section.ts';
import { limitsSection } from './sections/limits-section.ts';
import { milestonesSection } from './sections/milestones-section.ts';
import { standingSection } from './sections/standing-section.ts';
import { talkSection } from './sections/talk-section.ts';
import { timeSection } from './sections/time-section.ts';

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

/**
 * The progress report of a plan: where it stands, gates with their evidence, time, talk, coaching rhythm, commitments,
 * milestones, and what the figures can't say. Every number is the one that the insight of the same name gives.
 * Notes of sessions are no part of it, private or not.
 *
 * @example
 * progressReport(records, { today: toDay('2026-06-18'), generatedAt }).sections.map(({ id }) => id)
 * // ['standing', 'gates', 'time', 'talk', 'frequency', 'commitments', 'milestones', 'limits']
 */
export function progressReport(records: RecordsView, options: ReportOptions): ReportDocument {
  const { today, generatedAt } = options;
  const asOf = options.to !== undefined && options.to < today ? options.to : today;
  const transition = records.all('transition')[0];
  const input = reportInput(records, asOf, options.from ?? transition?.firstDay ?? asOf);
  const { axis } = input.progress;
  return {
    title: transition?.isSample ? 'Progress report (sample data)' : 'Progress report',
    subtitle: [transition?.managerName, transition?.managerRole].filter(Boolean).join(', '),
    meta: [
      { label: 'As of', value: [{ day: asOf }] },
      { label: 'Plan', value: [{ day: axis.firstDay }, ' to ', { day: axis.lastDay }] },
      { label: 'Made', value: [{ instant: generatedAt }] },
    ],
    sections: [
      standingSection(input),
      gatesSection(input),
      timeSection(input),
      talkSection(input),
      frequencySection(input),
      commitmentsSection(input),
      milestonesSection(input),
      limitsSection(input),
    ],
  };
}
