import type { RecordsView } from '../records/records.ts';
import { asOfDay, planReport, type ReportOptions } from './plan-report.ts';
import type { ReportDocument } from './report-document.ts';
import { type Gather, gatherFrom } from './report-input.ts';
import { commitmentsSection } from './sections/commitments-section.ts';
import { frequencySection } from './sections/frequency-section.ts';
import { gatesSection } from './sections/gates-section.ts';
import { limitsSection } from './sections/limits-section.ts';
import { milestonesSection } from './sections/milestones-section.ts';
import { outcomesSection } from './sections/outcomes-section.ts';
import { pulseSection } from './sections/pulse-section.ts';
import { standingSection } from './sections/standing-section.ts';
import { talkSection } from './sections/talk-section.ts';
import { timeSection } from './sections/time-section.ts';

/**
 * The progress report of a plan: where it stands, gates with their evidence, time, talk, coaching rhythm, commitments,
 * results, the reps' view, milestones, and what the figures can't say. Every number is the one that the insight of the same
 * name gives. Notes of sessions are no part of it, private or not.
 *
 * @example
 * progressReport(records, { today: toDay('2026-06-18'), generatedAt }).sections.map(({ id }) => id)
 * // ['standing', 'gates', 'time', 'talk', 'frequency', 'commitments', 'outcomes', 'pulse', 'milestones', 'limits']
 */
export function progressReport(
  records: RecordsView,
  options: ReportOptions,
  gather: Gather = gatherFrom(records),
): ReportDocument {
  const input = gather(asOfDay(options), options.from);
  return planReport(input, {
    kind: 'progress',
    title: 'Progress report',
    generatedAt: options.generatedAt,
    sections: [
      standingSection(input),
      gatesSection(input),
      timeSection(input),
      talkSection(input),
      frequencySection(input),
      commitmentsSection(input),
      outcomesSection(input),
      pulseSection(input),
      milestonesSection(input),
      limitsSection(input),
    ],
  });
}
