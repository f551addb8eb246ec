import {
  CATEGORY_GROUP_KEYS,
  type CategoryGroupKey,
} from '../../../../src/core/domain/audit/category-group.ts';

/** A guess in whole percents, which together are always 100. */
export type GuessParts = Readonly<Record<CategoryGroupKey, number>>;

const WHOLE = 100;

/** The parts before anything is guessed: all alike, so that they suggest nothing. */
export const EVEN_PARTS: GuessParts = {
  coaching: 15,
  supervising: 15,
  rescuing: 14,
  administering: 14,
  selling: 14,
  training: 14,
  other: 14,
};

/** Splits whole percents in the proportion of weights, the largest remainders rounded up; evenly when all weigh nothing. */
function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  const parts = exact.map(Math.floor);
  const byRest = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = total - parts.reduce((all, part) => all + part, 0);
  for (const { index } of byRest) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

/**
 * The parts with one set, and the others changed so that the sum stays 100: first those that were not `touched` yet, and
 * only when these have nothing left to give, the touched ones too.
 */
export function withPart(
  parts: GuessParts,
  group: CategoryGroupKey,
  value: number,
  touched: ReadonlySet<CategoryGroupKey>,
): GuessParts {
  const wanted = Math.min(WHOLE, Math.max(0, Math.round(value)));
  const others = CATEGORY_GROUP_KEYS.filter((key) => key !== group);
  const untouched = others.filter((key) => !touched.has(key));
  const fixed = others.filter((key) => touched.has(key)).reduce((sum, key) => sum + parts[key], 0);
  const free = WHOLE - wanted - fixed;
  const giving = untouched.length > 0 && free >= 0 ? untouched : others;
  const room = giving === untouched ? free : WHOLE - wanted;
  // Those not touched give all they have before a touched one loses anything.
  const weights = giving.map((key) => (giving === others && untouched.includes(key) ? 0 : parts[key]));
  const shared = split(room, weights);
  const next: Record<CategoryGroupKey, number> = { ...parts, [group]: wanted };
  giving.forEach((key, index) => {
    next[key] = shared[index] ?? 0;
  });
  return next;
}
