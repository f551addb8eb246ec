import type { NextChoice } from '../domain/rhythm/next-choice.ts';
import { NEXT_REASON_CODES, type NextReasonCode } from '../domain/rhythm/next-reason.ts';

/**
 * Points of each reason, and how often its number counts. Our own choice, in this order: nobody is left out, then what
 * was promised, then the rhythm, then how long ago it was; the tier only decides between equals.
 */
export const REASON_POINTS: Readonly<
  Record<NextReasonCode, { readonly points: number; readonly atMost: number }>
> = {
  never: { points: 40, atMost: 1 },
  'commitment-overdue': { points: 8, atMost: 3 },
  'behind-rhythm': { points: 12, atMost: 2 },
  'days-since': { points: 1, atMost: 35 },
  'outcome-falling': { points: 10, atMost: 1 },
  'review-upcoming': { points: 9, atMost: 1 },
  'commitment-due': { points: 3, atMost: 2 },
  'middle-tier': { points: 2, atMost: 1 },
};

/** What one choice does to a reason's points: a quarter more or a fifth less, at most twice and half as much. Our own choice. */
const STEP = 1.25;
const MOST = 2;
const LEAST = 0.5;

/** From so many choices the one way more than the other on, it is said that the manager usually does so. */
const USUAL_FROM = 2;

/** That one reason is put before another, so many times of all that the two met. */
export type NextPreference = {
  readonly before: NextReasonCode;
  readonly behind: NextReasonCode;
  readonly times: number;
  readonly of: number;
};

/** What was learnt from choices: what each reason's points are multiplied with, and what the manager usually does. */
export type LearntWeights = {
  readonly factorOf: Readonly<Record<NextReasonCode, number>>;
  readonly usually: readonly NextPreference[];
};

/**
 * What the manager's choices say of the reasons. Each choice that put one reason before another multiplies the points of
 * the first by 1.25 and divides those of the second by it, within half and twice the points to begin with. The order of the
 * choices plays no part, and without choices nothing is changed.
 *
 * @example
 * // By hand: twice an overdue commitment was put before a long gap: 8 x 1.25 x 1.25 = 12.5 points for each commitment,
 * // and a day counts 1 / 1.5625 = .64.
 * learntWeights(choices).factorOf['commitment-overdue'] // 1.5625
 */
export function learntWeights(choices: readonly Pick<NextChoice, 'before' | 'behind'>[]): LearntWeights {
  const net = new Map<NextReasonCode, number>();
  const met = new Map<string, number>();
  for (const { before, behind } of choices) {
    if (before !== null) net.set(before, (net.get(before) ?? 0) + 1);
    if (behind !== null) net.set(behind, (net.get(behind) ?? 0) - 1);
    if (before !== null && behind !== null)
      met.set(pair(before, behind), (met.get(pair(before, behind)) ?? 0) + 1);
  }
  const factors = NEXT_REASON_CODES.map((code) => {
    const factor = STEP ** (net.get(code) ?? 0);
    return [code, Math.min(MOST, Math.max(LEAST, factor))] as const;
  });
  return {
    factorOf: Object.fromEntries(factors) as Record<NextReasonCode, number>,
    usually: preferencesIn(met),
  };
}

function pair(before: NextReasonCode, behind: NextReasonCode): string {
  return `${before} ${behind}`;
}

function preferencesIn(met: ReadonlyMap<string, number>): NextPreference[] {
  const preferences: NextPreference[] = [];
  for (const before of NEXT_REASON_CODES) {
    for (const behind of NEXT_REASON_CODES) {
      const times = met.get(pair(before, behind)) ?? 0;
      const against = met.get(pair(behind, before)) ?? 0;
      if (times - against >= USUAL_FROM) preferences.push({ before, behind, times, of: times + against });
    }
  }
  return preferences.sort((a, b) => b.times - a.times);
}
