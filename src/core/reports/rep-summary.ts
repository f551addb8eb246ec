import type { Rep } from '../domain/rep/rep.ts';
import type { RecordsView } from '../records/records.ts';
import { asOfDay, planReport, type ReportOptions } from './plan-report.ts';
import { type ReportDocument, repName } from './report-document.ts';
import { type Gather, gatherFrom } from './report-input.ts';
import { repCommitments, repNotes, repPatterns, repResults, repStanding } from './sections/rep-sections.ts';

/**
 * One page on a rep to have at hand in a one-to-one: how coaching stands, what was agreed, what shows across sessions, results
 * and notes. Private notes are a section of their own, which a page that may lie on the table leaves out.
 *
 * @example
 * repSummary(records, ana, { today, generatedAt }).meta[0] // { label: 'With', value: [{ rep: 'ana', name: 'Ana Ruiz' }] }
 */
export function repSummary(
  records: RecordsView,
  rep: Rep,
  options: ReportOptions,
  gather: Gather = gatherFrom(records),
): ReportDocument {
  const input = gather(asOfDay(options));
  const report = planReport(input, {
    kind: 'rep',
    title: 'One-to-one',
    generatedAt: options.generatedAt,
    sections: [
      repStanding(input, rep),
      repCommitments(input, rep),
      repPatterns(input, rep),
      repResults(input, rep),
      repNotes(input, rep, 'open'),
      repNotes(input, rep, 'private'),
    ],
  });
  // The days of the plan say nothing to a rep, and a page has only so much room.
  const meta = report.meta.filter(({ label }) => label !== 'Plan');
  return { ...report, meta: [{ label: 'With', value: [repName(rep)] }, ...meta] };
}
