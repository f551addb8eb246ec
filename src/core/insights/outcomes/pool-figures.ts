import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';

/** A value with what it rests on; `count` is null where that isn't known. */
export type Counted = { readonly value: number; readonly count: number | null };

/**
 * Several figures as one. Of a pooled measure whose counts are all known each weighs by its count; else each weighs the same.
 * The count is the sum, null when one of them isn't known.
 *
 * @example
 * // By hand: 3 of 4 deals won and 1 of 6 are 4 of 10. Quotas of 120% and 60% are 90% in the mean, whatever was sold.
 * poolFigures([{ value: 0.75, count: 4 }, { value: 1 / 6, count: 6 }], winRate) // { value: 0.4, count: 10 }
 * poolFigures([{ value: 1.2, count: 9 }, { value: 0.6, count: 1 }], quota) // { value: 0.9, count: 10 }
 * @returns null for no figures
 */
export function poolFigures(
  figures: readonly Counted[],
  { pooled }: Pick<OutcomeKind, 'pooled'>,
): Counted | null {
  if (figures.length === 0) return null;
  const counts = figures.map(({ count }) => count);
  const total = counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (!pooled || total === null || total === 0) {
    return { value: figures.reduce((sum, { value }) => sum + value, 0) / figures.length, count: total };
  }
  const weighted = figures.reduce((sum, { value, count }) => sum + value * (count ?? 0), 0);
  return { value: weighted / total, count: total };
}
