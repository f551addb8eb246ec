import { toProbabilities } from './linear-heads.ts';

/**
 * A plain regression on the same numbers as the trees, as it is shipped. Number `i` is held between `lows[i]` and `highs[i]`;
 * `weights[i * classes + c]` is what one unit of it adds to class `c`, on top of `bias[c]`.
 */
export type EvidenceVote = {
  readonly classes: number;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  readonly weights: readonly number[];
  readonly bias: readonly number[];
};

/** Most classes that a vote may have; a ready vote keeps so many weights for each number. */
const MOST_CLASSES = 5;

/** An {@link EvidenceVote} in flat arrays. */
export type ReadyVote = {
  readonly classes: number;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
};

/** Makes a vote ready for use. */
export function unpackVote({ classes, lows, highs, weights, bias }: EvidenceVote): ReadyVote {
  const rows = new Float64Array(lows.length * MOST_CLASSES);
  for (const [at, weight] of weights.entries())
    rows[Math.floor(at / classes) * MOST_CLASSES + (at % classes)] = weight;
  return {
    classes,
    lows: Float64Array.from(lows),
    highs: Float64Array.from(highs),
    weights: rows,
    bias: Float64Array.from(bias),
  };
}

/** Keeps the logarithm of a probability finite. */
const FLOOR = 1e-6;

/** Writes the vote's score for each class into `out` from its beginning. */
export function scoreVote(vote: ReadyVote, values: Float64Array, out: Float64Array): void {
  const { classes, lows, highs, weights, bias } = vote;
  // Sums in local variables: the loop runs for every move.
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  for (let index = 0, at = 0; index < lows.length; index += 1, at += MOST_CLASSES) {
    let value = values[index] as number;
    if (value < (lows[index] as number)) value = lows[index] as number;
    else if (value > (highs[index] as number)) value = highs[index] as number;
    a += value * (weights[at] as number);
    b += value * (weights[at + 1] as number);
    c += value * (weights[at + 2] as number);
    d += value * (weights[at + 3] as number);
    e += value * (weights[at + 4] as number);
  }
  const sums = [a, b, c, d, e];
  for (let one = 0; one < classes; one += 1) out[one] = (sums[one] as number) + (bias[one] as number);
}

/** Replaces `scores` by the mean of the logarithms of both judges' probabilities. What was in `other` is lost. */
export function meetHalfway(scores: Float64Array, other: Float64Array, classes: number): void {
  toProbabilities(scores, 0, classes);
  toProbabilities(other, 0, classes);
  for (let one = 0; one < classes; one += 1) {
    scores[one] = (Math.log((scores[one] as number) + FLOOR) + Math.log((other[one] as number) + FLOOR)) / 2;
  }
}
