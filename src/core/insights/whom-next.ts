import type { Day } from '../domain/calendar/day.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Rep } from '../domain/rep/rep.ts';
import type { RecordsView } from '../records/records.ts';
import { type CoachingFrequency, coachingFrequency, type RepRhythm } from './coaching-frequency.ts';
import { type CommitmentsKept, commitmentsKept } from './commitments-kept.ts';

/**
 * Why somebody should be coached next, with the number behind it where there is one:
 * - `never`: no session yet
 * - `days-since`: days since the last session, from a week on
 * - `behind-rhythm`: sessions of this week's rhythm still to be held
 * - `commitment-overdue`, `commitment-due`: how many open commitments are past their day, or due within a week
 * - `middle-tier`: a middle performer, who by the sources gains most
 */
export type NextReasonCode =
  | 'never'
  | 'days-since'
  | 'behind-rhythm'
  | 'commitment-overdue'
  | 'commitment-due'
  | 'middle-tier';

/** A reason with its number, null where the code says it all. */
export type NextReason = { readonly code: NextReasonCode; readonly value: number | null };

/** A rep with what speaks for coaching them next, the weightiest reason first, and the sum of the reasons' weights. */
export type NextRep = {
  readonly repId: string;
  readonly reasons: readonly NextReason[];
  readonly score: number;
};

/**
 * Points of each reason, and how often its number counts. Our own choice, in this order: nobody is left out, then what
 * was promised, then the rhythm, then how long ago it was; the tier only decides between equals.
 */
const WEIGHTS: Readonly<Record<NextReasonCode, { readonly points: number; readonly atMost: number }>> = {
  never: { points: 40, atMost: 1 },
  'commitment-overdue': { points: 8, atMost: 3 },
  'behind-rhythm': { points: 12, atMost: 2 },
  'days-since': { points: 1, atMost: 35 },
  'commitment-due': { points: 3, atMost: 2 },
  'middle-tier': { points: 2, atMost: 1 },
};

/** From so many days on, the time since the last session is a reason. */
const DAYS_WORTH_SAYING = 7;

/**
 * The active reps in the order in which to coach them next; equals stay in the team's order.
 *
 * @example
 * // By hand: Ana, middle tier, last coached 9 days ago, this week's session still to come: 9 + 12 + 2 = 23.
 * // Ben, top tier, coached yesterday, one commitment overdue: 8. Cleo, never coached, session due: 40 + 12 = 52.
 * whomNext(records, today).map((next) => next.repId) // ['cleo', 'ana', 'ben']
 */
export function whomNext(records: RecordsView, today: Day): NextRep[] {
  return rankReps(records, coachingFrequency(records, today), commitmentsKept(records, today));
}

/** {@link whomNext} from insights that are there already. */
export function rankReps(
  records: RecordsView,
  frequency: CoachingFrequency,
  commitments: CommitmentsKept,
): NextRep[] {
  const currentWeek = frequency.weeks.findIndex((week) => week.current);
  const overdue = countByRep(commitments.overdue);
  const dueSoon = countByRep(commitments.dueSoon);
  return frequency.reps
    .flatMap((rhythm) => {
      const rep = records.get('rep', rhythm.repId);
      if (rep?.status !== 'active') return [];
      const counts = { overdue: overdue.get(rep.id) ?? 0, dueSoon: dueSoon.get(rep.id) ?? 0 };
      const reasons = reasonsOf(rep, toHold(rhythm, currentWeek), { rhythm, ...counts });
      return [{ repId: rep.id, reasons, score: reasons.reduce((sum, reason) => sum + pointsOf(reason), 0) }];
    })
    .sort((a, b) => b.score - a.score);
}

function countByRep(commitments: readonly Commitment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { repId } of commitments) counts.set(repId, (counts.get(repId) ?? 0) + 1);
  return counts;
}

function toHold(rhythm: RepRhythm, currentWeek: number): number {
  const week = rhythm.weeks[currentWeek];
  return week?.state === 'open' ? Math.max(1, week.planned - week.sessions) : 0;
}

function reasonsOf(
  rep: Rep,
  behind: number,
  facts: { readonly rhythm: RepRhythm; readonly overdue: number; readonly dueSoon: number },
): NextReason[] {
  const since = facts.rhythm.daysSince;
  const reasons: NextReason[] = [];
  if (since === null) reasons.push({ code: 'never', value: null });
  else if (since >= DAYS_WORTH_SAYING) reasons.push({ code: 'days-since', value: since });
  if (behind > 0) reasons.push({ code: 'behind-rhythm', value: behind });
  if (facts.overdue > 0) reasons.push({ code: 'commitment-overdue', value: facts.overdue });
  if (facts.dueSoon > 0) reasons.push({ code: 'commitment-due', value: facts.dueSoon });
  if (rep.tier === 'middle') reasons.push({ code: 'middle-tier', value: null });
  return reasons.sort((a, b) => pointsOf(b) - pointsOf(a));
}

function pointsOf({ code, value }: NextReason): number {
  const { points, atMost } = WEIGHTS[code];
  return points * Math.min(value ?? 1, atMost);
}
