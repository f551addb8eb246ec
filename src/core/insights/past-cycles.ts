import type { Period } from '../domain/outcome/periods.ts';
import type { PastCycle } from '../domain/permanent/past-cycle.ts';
import type { RecordKind, RecordOf } from '../records/kinds.ts';
import type { RecordsView } from '../records/records.ts';
import { type ManagerStanding, managerStanding } from './manager-standing.ts';

/** The cycles that are over, the latest first. */
export function pastCycles(records: RecordsView): PastCycle[] {
  return [...records.all('past-cycle')].sort((a, b) => b.number - a.number);
}

/**
 * The records as they were in a cycle that is over: its days, milestones, gates, behaviours and guesses in the place of today's,
 * so that every insight can be asked as of one of its days. Everything else is there by its day anyway.
 *
 * @example
 * // By hand: the first cycle ran from 2 March to 30 May; since 1 June the second runs.
 * planProgress(recordsOfCycle(records, first), toDay('2026-05-30')).planDay // 90
 */
export function recordsOfCycle(records: RecordsView, cycle: PastCycle): RecordsView {
  const { firstDay, phaseDays } = cycle;
  const replaced = new Map<RecordKind, readonly RecordOf<RecordKind>[]>([
    ['transition', records.all('transition').map((transition) => ({ ...transition, firstDay, phaseDays }))],
    ['milestone', cycle.milestones],
    ['gate-pass', cycle.gatePasses],
    ['behaviour-choice', cycle.behaviours],
    ['time-guess', cycle.guesses],
    ['cycle-review', cycle.review ? [cycle.review] : []],
  ]);
  return {
    get: (kind, id) => {
      const list = replaced.get(kind);
      return list ? (list.find((record) => record.id === id) as never) : records.get(kind, id);
    },
    all: (kind) => (replaced.get(kind) as never) ?? records.all(kind),
    count: (kind) => replaced.get(kind)?.length ?? records.count(kind),
  };
}

/** The cycle that is over and that all of a period's days belong to; null for any other period. */
export function cycleOf(records: RecordsView, { from, to }: Period): PastCycle | null {
  return records.all('past-cycle').find(({ firstDay, lastDay }) => firstDay <= from && to <= lastDay) ?? null;
}

/** Where the manager stood on the last day of a cycle that is over. */
export function standingAtEnd(records: RecordsView, cycle: PastCycle): ManagerStanding {
  return managerStanding(recordsOfCycle(records, cycle), cycle.lastDay);
}
