import { addDays, type Day } from '../domain/calendar/day.ts';
import { TIERS, type Tier } from '../domain/rep/rep.ts';
import type { RecordsView } from '../records/records.ts';
import { shareOf } from './proportion.ts';

/** From so many points of difference between its minutes and its make-up on, a tier is over- or under-coached. Our own choice. */
const DIFFERENCE_FROM = 0.1;

/** Fewer sessions than this say nothing about who gets how much. Our own choice. */
const SESSIONS_NEEDED = 8;

/** How much of the coaching a tier gets, for how much of the team it is; `even` within ten points. */
export type TierVerdict = 'over' | 'even' | 'under';

/** Minutes and sessions of one rep; `share` of all minutes. */
export type RepShare = {
  readonly repId: string;
  readonly tier: Tier;
  readonly minutes: number;
  readonly sessions: number;
};

/** A tier against the team: its reps, minutes and sessions. Shares are 0 to 1, null where there is nothing to divide. */
export type TierShare = {
  readonly tier: Tier;
  readonly reps: number;
  readonly repShare: number | null;
  readonly minutes: number;
  readonly minuteShare: number | null;
  readonly minutesPerRep: number | null;
  readonly verdict: TierVerdict | null;
};

/** Coaching minutes by tier over a span. `reps` are the active ones, most minutes first; `enough` sessions to judge by. */
export type TierBalance = {
  readonly from: Day;
  readonly to: Day;
  readonly tiers: readonly TierShare[];
  readonly reps: readonly RepShare[];
  readonly minutes: number;
  readonly sessions: number;
  readonly enough: boolean;
};

/**
 * Who gets how much of the coaching in the `days` up to today, both ends included: the manager's minutes, those of a session
 * with several reps divided equally among them, so that they add up. Reps who left count neither in the team nor in the minutes.
 *
 * @example
 * // By hand: Ana (top) 60 min alone; Ana and Ben (middle) 60 min together: Ana 90 of 120 minutes, 75%, for 50% of the team.
 * tierBalance(records, today, 28).tiers[0]?.minuteShare // 0.75
 */
export function tierBalance(records: RecordsView, today: Day, days: number): TierBalance {
  const from = addDays(today, 1 - days);
  const active = records.all('rep').filter(({ status }) => status === 'active');
  const sums = new Map(active.map(({ id }) => [id, { minutes: 0, sessions: 0 }]));
  let sessions = 0;
  for (const { day, minutes, repIds } of records.all('session')) {
    if (day < from || day > today) continue;
    const together = [...new Set(repIds)];
    const known = together.flatMap((id) => sums.get(id) ?? []);
    if (known.length > 0) sessions += 1;
    for (const sum of known) {
      sum.minutes += minutes / together.length;
      sum.sessions += 1;
    }
  }
  const reps = [...active]
    .sort((a, b) => a.order - b.order)
    .map(({ id: repId, tier }): RepShare => {
      return { repId, tier, ...(sums.get(repId) ?? { minutes: 0, sessions: 0 }) };
    })
    .sort((a, b) => b.minutes - a.minutes);
  const minutes = reps.reduce((sum, rep) => sum + rep.minutes, 0);
  const enough = sessions >= SESSIONS_NEEDED;
  return {
    from,
    to: today,
    tiers: TIERS.map((tier) => tierShare(tier, reps, { minutes, enough })),
    reps,
    minutes,
    sessions,
    enough,
  };
}

function tierShare(
  tier: Tier,
  all: readonly RepShare[],
  { minutes: total, enough }: { readonly minutes: number; readonly enough: boolean },
): TierShare {
  const reps = all.filter((rep) => rep.tier === tier);
  const minutes = reps.reduce((sum, rep) => sum + rep.minutes, 0);
  const [repShare, minuteShare] = [shareOf(reps.length, all.length), shareOf(minutes, total)];
  const difference = enough && reps.length > 0 ? (minuteShare ?? 0) - (repShare ?? 0) : null;
  return {
    tier,
    reps: reps.length,
    repShare,
    minutes,
    minuteShare,
    minutesPerRep: reps.length === 0 ? null : minutes / reps.length,
    verdict: difference === null ? null : verdictOf(difference),
  };
}

function verdictOf(difference: number): TierVerdict {
  // A tenth has no exact number: what is ten points counts as ten points.
  if (difference >= DIFFERENCE_FROM - 1e-9) return 'over';
  return difference <= 1e-9 - DIFFERENCE_FROM ? 'under' : 'even';
}
