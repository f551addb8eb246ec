import type { EvidenceVote } from '../../src/core/domain/conversation/evidence-vote.ts';

/** `decay` is the L2 penalty on weights of numbers brought to unit spread; `rounds` how many steps are taken. */
export type VoteSettings = { readonly classes: number; readonly decay: number; readonly rounds: number };

type Frame = {
  readonly lows: number[];
  readonly highs: number[];
  readonly means: number[];
  readonly spreads: number[];
};
type Task = {
  readonly rows: readonly Float64Array[];
  readonly answers: readonly number[];
  readonly weights: readonly number[];
  readonly settings: VoteSettings;
};

/** Share of values cut off at either end, so that a rare extreme has no say of its own. */
const TAIL = 0.005;
const LEAST_SPREAD = 1e-6;

function roundTo(value: number): number {
  return Number(value.toPrecision(5));
}

function frameOf(values: readonly Float64Array[]): Frame {
  const frame: Frame = { lows: [], highs: [], means: [], spreads: [] };
  for (let index = 0; index < (values[0]?.length ?? 0); index += 1) {
    const sorted = Float64Array.from(values, (row) => row[index] as number).sort();
    const low = roundTo(sorted[Math.floor(TAIL * sorted.length)] as number);
    const high = roundTo(sorted[Math.floor((1 - TAIL) * (sorted.length - 1))] as number);
    const held = sorted.map((value) => Math.min(high, Math.max(low, value)));
    const mean = held.reduce((sum, value) => sum + value, 0) / held.length;
    const variance = held.reduce((sum, value) => sum + (value - mean) ** 2, 0) / held.length;
    frame.lows.push(low);
    frame.highs.push(high);
    frame.means.push(mean);
    frame.spreads.push(Math.sqrt(variance) + LEAST_SPREAD);
  }
  return frame;
}

function standardise(row: Float64Array, { lows, highs, means, spreads }: Frame): Float64Array {
  return row.map((value, index) => {
    const held = Math.min(highs[index] as number, Math.max(lows[index] as number, value));
    return (held - (means[index] as number)) / (spreads[index] as number);
  });
}

/**
 * Learns a multinomial regression with L2 penalty on clipped, standardised numbers by accelerated gradient steps of a fixed size
 * (one over the bound on the curvature). Deterministic.
 */
export function trainVote(
  values: readonly Float64Array[],
  answers: readonly number[],
  weights: readonly number[],
  settings: VoteSettings,
): EvidenceVote {
  const frame = frameOf(values);
  const task: Task = { rows: values.map((row) => standardise(row, frame)), answers, weights, settings };
  const { classes, decay, rounds } = settings;
  // The intercepts are the last row.
  const size = (frame.lows.length + 1) * classes;
  const step = 1 / (0.5 * steepest(task) + decay);
  let point = new Float64Array(size);
  let ahead = new Float64Array(size);
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const slope = slopeOf(task, ahead);
    const next = ahead.map((value, at) => value - step * (slope[at] as number));
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / nextPace;
    ahead = next.map((value, at) => value + push * (value - (point[at] as number)));
    point = next;
    pace = nextPace;
  }
  return packVote(point, frame, classes);
}

/** The largest eigenvalue of the weighted numbers' products, by repeated multiplication, with a margin. */
function steepest({ rows, weights }: Task): number {
  const width = (rows[0]?.length ?? 0) + 1;
  let direction = new Float64Array(width).fill(1 / Math.sqrt(width));
  let largest = 1;
  for (let round = 0; round < 15; round += 1) {
    const next = new Float64Array(width);
    for (const [index, row] of rows.entries()) {
      let along = direction[width - 1] as number;
      for (let at = 0; at < row.length; at += 1) along += (row[at] as number) * (direction[at] as number);
      along *= weights[index] as number;
      for (let at = 0; at < row.length; at += 1)
        next[at] = (next[at] as number) + along * (row[at] as number);
      next[width - 1] = (next[width - 1] as number) + along;
    }
    largest = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    direction = next.map((value) => value / largest);
  }
  return largest * 1.05;
}

function slopeOf({ rows, answers, weights, settings }: Task, point: Float64Array): Float64Array {
  const { classes, decay } = settings;
  const slope = point.map((value) => decay * value);
  const last = point.length - classes;
  slope.fill(0, last);
  const error = new Float64Array(classes);
  for (const [index, row] of rows.entries()) {
    for (let one = 0; one < classes; one += 1) error[one] = point[last + one] as number;
    for (let at = 0; at < row.length; at += 1) {
      const value = row[at] as number;
      for (let one = 0; one < classes; one += 1)
        error[one] = (error[one] as number) + value * (point[at * classes + one] as number);
    }
    toError(error, answers[index] as number, weights[index] as number);
    for (let at = 0; at < row.length; at += 1) {
      const value = row[at] as number;
      const base = at * classes;
      for (let one = 0; one < classes; one += 1)
        slope[base + one] = (slope[base + one] as number) + value * (error[one] as number);
    }
    for (let one = 0; one < classes; one += 1)
      slope[last + one] = (slope[last + one] as number) + (error[one] as number);
  }
  return slope;
}

function toError(error: Float64Array, answer: number, weight: number): void {
  const highest = Math.max(...error);
  let sum = 0;
  for (let one = 0; one < error.length; one += 1) {
    error[one] = Math.exp((error[one] as number) - highest);
    sum += error[one] as number;
  }
  for (let one = 0; one < error.length; one += 1)
    error[one] = weight * ((error[one] as number) / sum - (one === answer ? 1 : 0));
}

function packVote(point: Float64Array, frame: Frame, classes: number): EvidenceVote {
  const { lows, highs, means, spreads } = frame;
  const last = point.length - classes;
  const weights = Array.from(point.subarray(0, last), (value, at) =>
    roundTo(value / (spreads[Math.floor(at / classes)] as number)),
  );
  const bias = Array.from({ length: classes }, (_, one) =>
    means.reduce(
      (sum, mean, index) => sum - mean * (weights[index * classes + one] as number),
      point[last + one] as number,
    ),
  );
  return { classes, lows, highs, weights, bias: bias.map(roundTo) };
}
