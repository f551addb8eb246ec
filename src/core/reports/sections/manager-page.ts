import type { Day } from '../../domain/calendar/day.ts';
import type { RecordsView } from '../../records/records.ts';
import type { ReportBlock, ReportFigure, ReportSection } from '../report-document.ts';
import { paragraph } from '../report-document.ts';
import { reportInput } from '../report-input.ts';
import { MANAGER_PAGES } from '../report-kinds.ts';
import { stateWords } from './gates-section.ts';
import { outcomesSection } from './outcomes-section.ts';
import { headlines, whereItStands } from './standing-section.ts';
import { talkSection } from './talk-section.ts';
import { timeSection } from './time-section.ts';

/** So many measures of results fit beside the five figures in two rows. */
const OUTCOMES = 3;

/** The charts of a section, and the words about it where it has none. */
function chartsOf({ blocks }: ReportSection): ReportBlock[] {
  return blocks.filter(({ kind }) => kind === 'chart');
}

function figuresOf({ blocks }: ReportSection): readonly ReportFigure[] {
  return blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
}

/**
 * One manager in an engagement report: a page with where they stand, the gates, and a chart each of coaching share and telling.
 * What the manager wrote, and what concerns single reps, is no part of it.
 * @param id the manager's, which makes the section's id unique in the document
 */
export function managerPage(records: RecordsView, asOf: Day, id: string): ReportSection {
  const plan = records.all('transition')[0];
  const input = reportInput(records, asOf);
  const withoutSources = headlines(input).map(({ benchmarks: _, ...figure }) => figure);
  const outcomes = outcomesSection({ ...input, outcomes: input.outcomes.slice(0, OUTCOMES) });
  return {
    id: `manager/${id}`,
    title: plan?.managerName ?? '',
    part: MANAGER_PAGES.id,
    opensPage: true,
    compact: true,
    frame: { axis: input.progress.axis, asOf },
    blocks: [
      ...(plan?.managerRole ? [paragraph(plan.managerRole)] : []),
      paragraph(...whereItStands(input)),
      { kind: 'figures', figures: [...withoutSources, ...figuresOf(outcomes)] },
      { kind: 'list', items: input.gates.map(stateWords) },
      ...chartsOf(timeSection(input)),
      ...chartsOf(talkSection(input)),
    ],
  };
}
