import type { Template } from '../../domain/engagement/template.ts';
import type { ReportKind } from '../../domain/report/report-terms.ts';
import { type Draft, startDraft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';

/** The parts of a template that can be brought to a plan that runs: figures and words, nothing that a manager works on. */
export type BroughtTemplate = Pick<Template, 'benchmarks' | 'introduction' | 'conclusions'>;

/** Which of the two are brought. */
export type BroughtParts = { readonly benchmarks: boolean; readonly words: boolean };

/** What bringing a template changes in a plan: benchmarks that come in, change and go, and reports whose words change. */
export type BringingCounts = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly texts: number;
};

/** The reports that have a template's words: those on the whole plan, which a reader outside the team gets. */
const WORDED: readonly ReportKind[] = ['progress', 'phase'];

const FROM_TEMPLATE = 'template:';

/** The id of a record that came with a template, as the one at a place in its list. `templateRecordId(2)` is `template:2`. */
export function templateRecordId(place: number): string {
  return `${FROM_TEMPLATE}${place}`;
}

/** Whether a record came with a template, by its id; what was added in the plan is not. */
export function isFromTemplate(id: string): boolean {
  return id.startsWith(FROM_TEMPLATE);
}

/**
 * Brings a template's benchmarks and words for reports into a plan. The plan's benchmarks that came with a template become
 * those that this one has; those that were added in the plan stay. A part of the words that the template leaves empty keeps
 * what is there.
 */
export function bringTemplate(
  draft: Draft,
  records: RecordsView,
  { benchmarks, introduction, conclusions }: BroughtTemplate,
  parts: BroughtParts,
): void {
  if (parts.benchmarks) {
    const brought = benchmarks.map((benchmark, order) => ({
      ...benchmark,
      id: templateRecordId(order),
      order,
    }));
    const ids = new Set(brought.map(({ id }) => id));
    for (const { id } of records.all('own-benchmark')) {
      if (isFromTemplate(id) && !ids.has(id)) draft.remove('own-benchmark', id);
    }
    for (const benchmark of brought) draft.put('own-benchmark', benchmark);
  }
  if (!parts.words) return;
  for (const id of WORDED) {
    const before = records.get('report-text', id);
    const after = {
      id,
      introduction: introduction.trim() === '' ? (before?.introduction ?? '') : introduction,
      conclusions: conclusions.trim() === '' ? (before?.conclusions ?? '') : conclusions,
    };
    if (`${after.introduction}${after.conclusions}`.trim() !== '') draft.put('report-text', after);
  }
}

/**
 * What bringing a template would change in a plan.
 *
 * @example
 * // By hand: the plan has the template's first benchmark with 30 where it now has 35, and lacks its second.
 * bringingCounts(records, template, { benchmarks: true, words: false }); // { added: 1, changed: 1, removed: 0, texts: 0 }
 */
export function bringingCounts(
  records: RecordsView,
  template: BroughtTemplate,
  parts: BroughtParts,
): BringingCounts {
  const draft = startDraft(records);
  bringTemplate(draft, records, template, parts);
  const counts = { added: 0, changed: 0, removed: 0, texts: 0 };
  for (const { kind, before, after } of draft.changes()) {
    if (kind === 'report-text') counts.texts += 1;
    else if (before === null) counts.added += 1;
    else if (after === null) counts.removed += 1;
    else counts.changed += 1;
  }
  return counts;
}
