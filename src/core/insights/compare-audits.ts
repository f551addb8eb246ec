import type { Audit, AuditSnapshot } from '../domain/audit/audit.ts';
import { CATEGORY_GROUP_KEYS, type CategoryGroupKey } from '../domain/audit/category-group.ts';
import type { RecordsView } from '../records/records.ts';
import { shareOf } from './proportion.ts';
import type { Unit } from './quantity.ts';

/** A number of several audits, and how far each of them is from the first; null where one has no such number. */
export type ComparedNumber = {
  readonly key: string;
  readonly group: CategoryGroupKey | null;
  readonly unit: Unit;
  readonly values: readonly (number | null)[];
  readonly differences: readonly (number | null)[];
};

/** The frozen audits as they are offered: newest version of each first, what it supersedes behind it. */
export function auditsInOrder(records: RecordsView): Audit[] {
  const order = ['baseline', 'day-45', 'day-90', 'other'];
  return [...records.all('audit')].sort(
    (a, b) =>
      order.indexOf(a.purpose) - order.indexOf(b.purpose) ||
      (a.purpose === 'other' && a.name !== b.name ? (a.name < b.name ? -1 : 1) : b.version - a.version),
  );
}

/** Whether a later version of an audit was frozen. */
export function isSuperseded(audit: Audit, audits: readonly Audit[]): boolean {
  return audits.some(({ supersedes }) => supersedes === audit.id);
}

type Read = (snapshot: AuditSnapshot) => number | null;

function compared(
  audits: readonly Audit[],
  row: Omit<ComparedNumber, 'values' | 'differences'>,
  read: Read,
): ComparedNumber {
  const values = audits.map(({ snapshot }) => read(snapshot));
  const first = values[0] ?? null;
  const differences = values.map((value) => (value === null || first === null ? null : value - first));
  return { ...row, values, differences };
}

function minutesOfGroup(snapshot: AuditSnapshot, group: CategoryGroupKey): number {
  return snapshot.byGroup.find((other) => other.group === group)?.minutes ?? 0;
}

/**
 * Audits side by side: share, coverage, minutes, then each group's minutes and its share of the recorded time. Only the
 * frozen numbers are read, so a comparison stays what it was.
 *
 * @example
 * // By hand: baseline with 180 of 2,000 min coaching, day 45 with 400 of 2,000: shares .09 and .20, .11 more.
 * compareAudits([baseline, midpoint])[0].differences // [0, 0.11]
 */
export function compareAudits(audits: readonly Audit[]): ComparedNumber[] {
  const row = (key: string, unit: Unit, group: CategoryGroupKey | null = null) => ({ key, unit, group });
  return [
    compared(audits, row('coaching-share', 'percent'), ({ coachingShare }) => coachingShare),
    compared(audits, row('coverage', 'percent'), ({ coverage }) => coverage),
    compared(audits, row('recorded', 'minutes'), ({ recordedMinutes }) => recordedMinutes),
    ...CATEGORY_GROUP_KEYS.flatMap((group) => [
      compared(audits, row(`minutes:${group}`, 'minutes', group), (snapshot) =>
        minutesOfGroup(snapshot, group),
      ),
      compared(audits, row(`share:${group}`, 'percent', group), (snapshot) =>
        shareOf(minutesOfGroup(snapshot, group), snapshot.recordedMinutes),
      ),
    ]),
  ];
}
