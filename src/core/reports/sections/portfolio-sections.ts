import type { ManagerStanding } from '../../insights/manager-standing.ts';
import { type PortfolioManager, summaryOfManagers } from '../../insights/portfolio.ts';
import {
  column,
  counted,
  type Line,
  paragraph,
  quantity,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
} from '../report-document.ts';
import { phaseName } from './standing-section.ts';

function middle(
  label: string,
  { value, managers }: { readonly value: number | null; readonly managers: number },
): ReportFigure {
  return {
    label,
    value: quantity(value, 'percent'),
    count: ['the middle of ', ...counted(managers, 'manager')],
  };
}

/** Several managers in a few figures, each with how many it was made of. */
export function summarySection(managers: readonly PortfolioManager[]): ReportSection {
  const summary = summaryOfManagers(managers);
  const of: Line = ['of ', ...counted(summary.managers, 'manager')];
  return {
    id: 'summary',
    title: 'In short',
    blocks: [
      {
        kind: 'figures',
        figures: [
          middle('Coaching share, latest measured week', summary.coachingShare),
          middle('Telling, last two weeks', summary.telling),
          middle('Rhythm kept', summary.rhythmKept),
          { label: 'With a gate behind', value: quantity(summary.gatesBehind, 'count'), count: of },
          { label: 'Without an entry for ten days', value: quantity(summary.stalled, 'count'), count: of },
        ],
      },
    ],
  };
}

function dayLine({ planDay, planDays, state, paused, phase }: ManagerStanding): Line {
  if (state === 'before') return ['not begun'];
  if (state === 'after') return [`day ${planDays} is over`];
  return [`day ${planDay} of ${planDays}, ${phaseName(phase)}${paused ? ', paused' : ''}`];
}

function share({ value, count }: ManagerStanding['telling'], unit: 'minutes' | 'count'): Line {
  return value === null ? ['–'] : [quantity(value, 'percent'), ' of ', quantity(count, unit)];
}

/** The managers side by side, in the order given. */
export function managersTable(managers: readonly PortfolioManager[], caption: string): ReportTable {
  return {
    caption,
    columns: [
      column('Manager'),
      column('Plan'),
      column('Gates behind', true),
      column('Coaching share', true),
      column('Telling', true),
      column('Rhythm kept', true),
      column('Commitments kept', true),
    ],
    rows: managers.map(({ id, managerName, standing }) => ({
      key: id,
      cells: standing
        ? [
            [managerName],
            dayLine(standing),
            [standing.gatesBehind.length === 0 ? 'none' : standing.gatesBehind.join(', ')],
            share(standing.coachingShare, 'minutes'),
            share(standing.telling, 'count'),
            share(standing.rhythmKept, 'count'),
            share(standing.commitmentsKept, 'count'),
          ]
        : [[managerName], ['not measured yet'], ['–'], ['–'], ['–'], ['–'], ['–']],
    })),
  };
}

/** Who needs a look: who has stalled, and who has gates behind. */
export function attentionSection(managers: readonly PortfolioManager[]): ReportSection {
  const items = managers.flatMap(({ managerName, stalled, quietDays, standing }): Line[] => {
    const behind = standing?.gatesBehind ?? [];
    if (!stalled && behind.length === 0) return [];
    return [
      [
        `${managerName}: `,
        ...(stalled ? ['nothing entered for ', quantity(quietDays, 'days')] : []),
        stalled && behind.length > 0 ? '; ' : '',
        behind.length > 0 ? `gate ${behind.join(', ')} behind` : '',
      ],
    ];
  });
  return {
    id: 'attention',
    title: 'Who needs a look',
    blocks: [
      items.length > 0 ? { kind: 'list', items } : paragraph('Nobody has stalled, and no gate is behind.'),
    ],
  };
}
