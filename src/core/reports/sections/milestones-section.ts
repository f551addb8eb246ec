import { MILESTONE_TEMPLATES } from '../../content/plan-template.ts';
import type { Milestone } from '../../domain/plan/milestone.ts';
import type { PhaseNumber } from '../../domain/plan/phase-number.ts';
import type { MilestoneProgress, PhaseProgress } from '../../insights/plan-progress.ts';
import {
  column,
  type Line,
  own,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportSection,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';
import { phaseName } from './standing-section.ts';

function stateLine({ state, milestone }: MilestoneProgress): Line {
  const on: Line = milestone.settledOn ? [' on ', { day: milestone.settledOn }] : [];
  switch (state) {
    case 'done':
      return ['Done', ...on];
    case 'skipped':
      return ['Skipped', ...on, ': ', own(milestone.skipReason, 'the reason is kept by the manager')];
    case 'overdue':
      return ['Overdue'];
    case 'due-soon':
      return ['Due soon'];
    case 'open':
      return ['Open'];
  }
}

const TEMPLATE_TITLES: ReadonlySet<string> = new Set(MILESTONE_TEMPLATES.map(({ title }) => title));

/** A milestone's title, as a user's own words unless it is one that every plan begins with. */
function titleOf({ title }: Milestone): Line {
  return TEMPLATE_TITLES.has(title) ? [title] : [own(title, 'A milestone of the manager’s own')];
}

function phaseBlocks(
  { phase, done, skipped, total }: PhaseProgress,
  all: readonly MilestoneProgress[],
): ReportBlock[] {
  const ofPhase = all.filter(({ milestone }) => milestone.phase === phase);
  if (ofPhase.length === 0) return [];
  const skips: Line = skipped > 0 ? ['; ', quantity(skipped, 'count'), ' skipped'] : [];
  return [
    paragraph(
      `Phase ${phase}, ${phaseName(phase)}: `,
      quantity(done, 'count'),
      ' of ',
      quantity(total, 'count'),
      ' done',
      ...skips,
      '.',
    ),
    {
      kind: 'table',
      table: {
        caption: `Milestones of phase ${phase}`,
        columns: [column('Milestone'), column('Due'), column('State')],
        rows: ofPhase.map((item) => ({
          key: item.milestone.id,
          cells: [titleOf(item.milestone), [{ day: item.due }], stateLine(item)],
        })),
      },
    },
  ];
}

/** The milestones by phase, of one alone if it is given: done, skipped with the reason, or when they are due. */
export function milestonesSection({ progress }: ReportInput, only?: PhaseNumber): ReportSection {
  const blocks = progress.perPhase
    .filter(({ phase }) => only === undefined || phase === only)
    .flatMap((phase) => phaseBlocks(phase, progress.milestones));
  return {
    id: 'milestones',
    title: 'Milestones',
    blocks:
      blocks.length > 0
        ? blocks
        : [paragraph(only ? `Phase ${only} has no milestones.` : 'The plan has no milestones.')],
  };
}
