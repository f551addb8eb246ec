/** A share of a count with its 95% confidence interval. All three are null when nothing was counted. */
export type Proportion = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** The part of a whole as a share of 0 to 1; null when the whole is nothing. `shareOf(3, 4)` is 0.75. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** The 97.5% point of the normal distribution: 95% lie between its two tails. */
const Z = 1.959963984540054;

/**
 * A share of counted things with its Wilson score interval (Wilson 1927), which stays within 0 to 1 and is wide where
 * little was counted, as a share of few utterances has to be.
 *
 * @param part how many of them have the property, 0 to `of`
 * @example
 * // 3 of 4: the share is .75, but anything from .30 to .95 is compatible with it
 * proportionOf(3, 4) // { value: 0.75, low: 0.3006…, high: 0.9544… }
 */
export function proportionOf(part: number, of: number): Proportion {
  if (of <= 0) return { value: null, low: null, high: null };
  const value = part / of;
  const square = (Z * Z) / of;
  const centre = value + square / 2;
  const spread = Z * Math.sqrt((value * (1 - value)) / of + square / (4 * of));
  return {
    value,
    // At 0 and 1 a bound is the share itself, which rounding would miss by a hair.
    low: Math.max(0, Math.min(value, (centre - spread) / (1 + square))),
    high: Math.min(1, Math.max(value, (centre + spread) / (1 + square))),
  };
}
