import type { ManagerStanding } from '../../../insights/manager-standing.ts';
import type { PortfolioManager } from '../../../insights/portfolio.ts';
import type { DataCell, DataTable } from '../../../interchange/data-out/data-table.ts';
import type { RecordsView } from '../../../records/records.ts';
import { byDay, column, type DataOutOptions, noteCell, wordOfKey } from '../plan-table.ts';

const STANDING_COLUMNS = [
  column('Plan day', 'whole'),
  column('Of days', 'whole'),
  column('Phase', 'whole'),
  column('State', 'text'),
  column('Gates behind', 'text'),
  column('Coaching share', 'share', '%'),
  column('Recorded in that week', 'whole', 'min'),
  column('Coaching share at first', 'share', '%'),
  column('Telling', 'share', '%'),
  column('Asking', 'share', '%'),
  column('Reflecting', 'share', '%'),
  column('Acts counted', 'whole'),
  column('Telling at first', 'share', '%'),
  column('Rhythm kept', 'share', '%'),
  column('Rep-weeks', 'whole'),
  column('Commitments kept', 'share', '%'),
  column('Commitments due', 'whole'),
];

function standingCells(standing: ManagerStanding | null): readonly DataCell[] {
  if (!standing) return STANDING_COLUMNS.map(() => null);
  const { coachingShare, telling, rhythmKept, commitmentsKept } = standing;
  return [
    standing.planDay,
    standing.planDays,
    standing.phase,
    standing.paused ? 'Paused' : wordOfKey(standing.state),
    standing.gatesBehind.join(', '),
    coachingShare.value,
    coachingShare.count,
    standing.baselineShare,
    telling.value,
    standing.asking.value,
    standing.reflecting.value,
    telling.count,
    standing.baselineTelling,
    rhythmKept.value,
    rhythmKept.count,
    commitmentsKept.value,
    commitmentsKept.count,
  ];
}

/** A row a manager of the practice: whom for, where they stand, and the counts behind each share. */
export function portfolioTable(managers: readonly PortfolioManager[]): DataTable {
  return {
    kind: 'portfolio',
    title: 'Portfolio',
    columns: [
      column('Manager', 'text'),
      column('Role', 'text'),
      column('Client', 'text'),
      column('Engagement', 'text'),
      ...STANDING_COLUMNS,
      column('Last entry', 'day'),
      column('Stalled', 'flag'),
    ],
    rows: managers.map((manager) => [
      manager.managerName,
      manager.managerRole,
      manager.client?.name ?? null,
      manager.engagement?.title ?? null,
      ...standingCells(manager.standing),
      manager.lastEntryOn,
      manager.stalled,
    ]),
  };
}

/** A row an entry of the consultant's own hours. A private note is there only when private notes are wanted. */
export function hoursTable(
  practice: RecordsView,
  nameOf: (manager: string) => string | null,
  options: DataOutOptions,
): DataTable {
  return {
    kind: 'hours',
    title: 'My hours',
    columns: [
      column('Day', 'day'),
      column('Client', 'text'),
      column('Engagement', 'text'),
      column('Manager', 'text'),
      column('Work', 'text'),
      column('Length', 'whole', 'min'),
      column('Note', 'text'),
      column('Note is private', 'flag'),
    ],
    rows: byDay(practice.all('engagement-entry')).map((entry) => {
      const engagement = practice.get('engagement', entry.engagementId);
      return [
        entry.day,
        (engagement && practice.get('client', engagement.clientId)?.name) ?? null,
        engagement?.title ?? null,
        entry.manager === null ? null : nameOf(entry.manager),
        wordOfKey(entry.work),
        entry.minutes,
        noteCell(entry, options),
        entry.noteIsPrivate,
      ];
    }),
  };
}
