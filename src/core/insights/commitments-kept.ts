import { addDays, compareDays, type Day } from '../domain/calendar/day.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { RecordsView } from '../records/records.ts';
import { isOfThisCycle } from './plan-frame.ts';
import { DUE_SOON_DAYS } from './plan-progress.ts';
import { shareOf } from './proportion.ts';

/**
 * What became of commitments. `due` is how many fell due, `kept` how many of those were done by their date; `open` is
 * how many are not settled, of which `overdue` lists those past their day and `dueSoon` those due within
 * {@link DUE_SOON_DAYS} days, today included, earliest first.
 */
export type CommitmentsKept = {
  readonly due: number;
  readonly kept: number;
  readonly value: number | null;
  readonly open: number;
  readonly overdue: readonly Commitment[];
  readonly dueSoon: readonly Commitment[];
};

/**
 * Commitments kept, of those that fell due.
 *
 * One falls due when its day is over, or on the day itself once it is settled. Done after its date is not kept. Changed
 * or dropped by its date it was taken back in time and never fell due. What somebody who left the team still had open is
 * left out, and so is what fell due in a cycle before this one.
 *
 * @example
 * // By hand, today 20 March: due 10 March and kept on the 9th; due 12 March, done on the 14th; due 15 March and open;
 * // due 16 March, dropped on the 13th; due 24 March and open; due 27 March, kept already.
 * // Fell due: the first three. Kept: 1 of 3. Open 2, of which one overdue and one due soon.
 * commitmentsKept(records, toDay('2026-03-20')).value // 1 / 3
 */
export function commitmentsKept(records: RecordsView, today: Day): CommitmentsKept {
  const stillHere = new Map(records.all('rep').map((rep) => [rep.id, rep.status === 'active']));
  const counted = records
    .all('commitment')
    .filter(({ status, repId }) => status !== 'open' || stillHere.get(repId) !== false);
  const isOfCycle = isOfThisCycle(records);
  const due = counted.filter((commitment) => isOfCycle(commitment.due) && fellDue(commitment, today));
  const kept = due.filter(keptByItsDate).length;
  const open = counted
    .filter((commitment) => commitment.status === 'open')
    .sort((a, b) => compareDays(a.due, b.due));
  const soonUntil = addDays(today, DUE_SOON_DAYS);
  return {
    due: due.length,
    kept,
    value: shareOf(kept, due.length),
    open: open.length,
    overdue: open.filter((commitment) => commitment.due < today),
    dueSoon: open.filter((commitment) => commitment.due >= today && commitment.due < soonUntil),
  };
}

function keptByItsDate({ status, settledOn, due }: Commitment): boolean {
  return status === 'kept' && (settledOn ?? due) <= due;
}

function fellDue({ status, settledOn, due }: Commitment, today: Day): boolean {
  if (due > today || (due === today && status === 'open')) return false;
  const takenBack = status === 'changed' || status === 'dropped';
  return !(takenBack && (settledOn ?? due) <= due);
}
