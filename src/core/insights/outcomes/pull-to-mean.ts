import { addDays, compareDays, type Day, daysBetween } from '../../domain/calendar/day.ts';
import type { OutcomePoint, OutcomeSeries } from './outcome-series.ts';
import { poolFigures } from './pool-figures.ts';

/**
 * A rep whose coaching began right after a low period. `low` is that period, `began` the first session after it.
 * `expected` is what the next period would have come to without any coaching: the rep's usual value of the `from` other periods
 * before (`basis` 'own'), or, with fewer than {@link OWN_PERIODS} of them, the team's in the low period ('team').
 * `pull` is expected less low: so much of a later change is to be put down to the choice of the moment. `beyond` is the latest
 * value less expected, null while no period after the low one is over.
 */
export type PullToMean = {
  readonly low: OutcomePoint;
  readonly began: Day;
  readonly expected: number;
  readonly basis: 'own' | 'team';
  readonly from: number;
  readonly pull: number;
  readonly beyond: number | null;
};

/** A rep's own usual value takes so many periods beside the low one. Our own choice. */
export const OWN_PERIODS = 3;

/** Coaching begins anew after so many days without, six weeks: our own choice. */
const PAUSE_DAYS = 42;

/** Coaching that begins within so many days of a period's end began right after it: our own choice, a month and a half. */
const RIGHT_AFTER_DAYS = 45;

/**
 * Whether the rep's coaching began when a figure happened to be low, and what was then to be expected in any case: after an
 * extreme value the next one tends to lie nearer to the usual (Galton 1886; Barnett, van der Pols and Dobson, International
 * Journal of Epidemiology 2005). The latest such beginning counts; null when there was none.
 *
 * Low is the worst of the rep's periods so far, and worse than what is usual for them.
 *
 * @example
 * // By hand: quota Oct .84, Nov .80, Dec .88, Jan .84, Feb .55; first session on 5 March; March .83.
 * // February was the worst so far. Usual before it: (.84 + .80 + .88 + .84) / 4 = .84. Pull .84 - .55 = .29.
 * // March lies .01 below what was to be expected anyway, although it is .28 above February.
 * pullToMean(series, team, sessionDays) // { expected: 0.84, basis: 'own', from: 4, pull: 0.29, beyond: -0.01, … }
 */
export function pullToMean(
  series: OutcomeSeries,
  team: OutcomeSeries,
  sessionDays: readonly Day[],
): PullToMean | null {
  const starts = beginningsOf(sessionDays);
  for (const began of starts.reverse()) {
    const found = pullAt(series, team, began);
    if (found) return found;
  }
  return null;
}

/** The days on which coaching began: the first session, and each after a pause of at least {@link PAUSE_DAYS}. */
function beginningsOf(sessionDays: readonly Day[]): Day[] {
  const days = [...sessionDays].sort(compareDays);
  return days.filter((day, index) => {
    const before = days[index - 1];
    return before === undefined || daysBetween(before, day) >= PAUSE_DAYS;
  });
}

function pullAt({ judged, measure }: OutcomeSeries, team: OutcomeSeries, began: Day): PullToMean | null {
  const at = judged.findLastIndex(({ to }) => to < began);
  const low = judged[at];
  if (!low || addDays(low.to, RIGHT_AFTER_DAYS) < began) return null;
  const sign = measure.better === 'higher' ? 1 : -1;
  const before = judged.slice(0, at);
  const isWorst = before.every(({ value }) => sign * value > sign * low.value);
  const usual = usualOf(before, low, { team, measure });
  if (!usual || !isWorst || sign * (usual.expected - low.value) <= 0) return null;
  const latest = judged.length - 1 > at ? judged.at(-1) : undefined;
  return {
    low,
    began,
    ...usual,
    pull: usual.expected - low.value,
    beyond: latest ? latest.value - usual.expected : null,
  };
}

function usualOf(
  before: readonly OutcomePoint[],
  low: OutcomePoint,
  { team, measure }: Pick<OutcomeSeries, 'measure'> & { readonly team: OutcomeSeries },
): Pick<PullToMean, 'expected' | 'basis' | 'from'> | null {
  if (before.length >= OWN_PERIODS) {
    const pool = poolFigures(before, measure);
    return pool && { expected: pool.value, basis: 'own', from: before.length };
  }
  const ofTeam = team.judged.find(({ from, to }) => from === low.from && to === low.to);
  if (!ofTeam || (ofTeam.reps ?? 0) < 2) return null;
  return { expected: ofTeam.value, basis: 'team', from: ofTeam.reps ?? 0 };
}
