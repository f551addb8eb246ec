import type { MilestoneProgress, PhaseProgress } from '../../insights/plan-progress.ts';
import {
  column,
  type Line,
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
      return ['Skipped', ...on, `: ${milestone.skipReason}`];
    case 'overdue':
      return ['Overdue'];
    case 'due-soon':
      return ['Due soon'];
    case 'open':
      return ['Open'];
  }
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
          cells: [[item.milestone.title], [{ day: item.due }], stateLine(item)],
        })),
      },
    },
  ];
}

/** All milestones by phase: done, skipped with the reason, or when they are due. */
export function milestonesSection({ progress }: ReportInput): ReportSection {
  const blocks = progress.perPhase.flatMap((phase) => phaseBlocks(phase, progress.milestones));
  return {
    id: 'milestones',
    title: 'Milestones',
    blocks: blocks.length > 0 ? blocks : [paragraph('The plan has no milestones.')],
  };
}
