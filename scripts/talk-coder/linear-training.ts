import type { PackedHeads } from '../../src/core/domain/conversation/linear-heads.ts';
import { packBytes } from '../../src/core/domain/conversation/packed-bytes.ts';
import { seededRandom, shuffle } from './random.ts';

/** One training case: feature codes, the first `grams` of them word sequences; `target` is a bit mask of the columns allowed. */
export type LinearCase = {
  readonly codes: Int32Array;
  readonly grams: number;
  readonly target: number;
  readonly weight: number;
  readonly dialogue: number;
};

/** `keep` is how many features are shipped, those with the largest weights; `leastDialogues` how many dialogues must have a feature. */
export type LinearSettings = {
  readonly columns: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly leastDialogues: number;
  readonly gramScale: number;
  readonly keep: number;
  readonly seed: number;
};

const KEY_BITS = 0xffffff;

function vocabularyOf(cases: readonly LinearCase[], least: number): Map<number, number> {
  const count = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { codes, dialogue } of cases) {
    for (const code of codes) {
      const key = code & KEY_BITS;
      if (last.get(key) === dialogue) continue;
      last.set(key, dialogue);
      count.set(key, (count.get(key) ?? 0) + 1);
    }
  }
  const rows = new Map<number, number>();
  for (const [key, dialogues] of count) if (dialogues >= least) rows.set(key, rows.size);
  return rows;
}

type Prepared = { rows: Int32Array; grams: number; damp: number; target: number; weight: number };

function prepare(item: LinearCase, vocabulary: ReadonlyMap<number, number>, gramScale: number): Prepared {
  const rows: number[] = [];
  let grams = 0;
  for (const [index, code] of item.codes.entries()) {
    const row = vocabulary.get(code & KEY_BITS);
    if (row === undefined) continue;
    rows.push(row);
    if (index < item.grams) grams += 1;
  }
  rows.push(vocabulary.size);
  const damp = item.grams === 0 ? 0 : gramScale / Math.sqrt(item.grams);
  return { rows: Int32Array.from(rows), grams, damp, target: item.target, weight: item.weight };
}

/**
 * Learns a multinomial logistic regression by AdaGrad with L2 decay, the weights averaged over the second half of the epochs.
 * A case that allows several columns pulls towards their sum. Deterministic for a given order of cases and seed.
 */
export function trainHeads(cases: readonly LinearCase[], settings: LinearSettings): PackedHeads {
  const vocabulary = vocabularyOf(cases, settings.leastDialogues);
  const prepared = cases.map((item) => prepare(item, vocabulary, settings.gramScale));
  const size = (vocabulary.size + 1) * settings.columns;
  const state = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(0.01),
    error: new Float64Array(settings.columns),
  };
  const mean = new Float64Array(size);
  const order = prepared.map((_, index) => index);
  const random = seededRandom(settings.seed);
  const averaged = Math.ceil(settings.epochs / 2);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) learn(state, prepared[index] as Prepared, settings);
    if (epoch < settings.epochs - averaged) continue;
    for (let at = 0; at < size; at += 1)
      mean[at] = (mean[at] as number) + (state.weights[at] as number) / averaged;
  }
  return packHeads(vocabulary, mean, settings);
}

type State = { readonly weights: Float32Array; readonly squares: Float32Array; readonly error: Float64Array };

function learn({ weights, squares, error }: State, item: Prepared, settings: LinearSettings): void {
  const { columns, rate, decay } = settings;
  error.fill(0);
  for (let index = 0; index < item.rows.length; index += 1) {
    const base = (item.rows[index] as number) * columns;
    const value = index < item.grams ? item.damp : 1;
    for (let column = 0; column < columns; column += 1)
      error[column] = (error[column] as number) + value * (weights[base + column] as number);
  }
  toErrors(error, item);
  for (let index = 0; index < item.rows.length; index += 1) {
    const base = (item.rows[index] as number) * columns;
    const value = index < item.grams ? item.damp : 1;
    for (let column = 0; column < columns; column += 1) {
      const at = base + column;
      const gradient = value * (error[column] as number) + decay * (weights[at] as number);
      squares[at] = (squares[at] as number) + gradient * gradient;
      weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
    }
  }
}

function toErrors(error: Float64Array, item: Prepared): void {
  const highest = Math.max(...error);
  let sum = 0;
  let allowed = 0;
  for (let column = 0; column < error.length; column += 1) {
    const value = Math.exp((error[column] as number) - highest);
    error[column] = value;
    sum += value;
    if ((item.target & (1 << column)) !== 0) allowed += value;
  }
  for (let column = 0; column < error.length; column += 1) {
    const value = error[column] as number;
    const wanted = (item.target & (1 << column)) !== 0 ? value / Math.max(allowed, 1e-12) : 0;
    error[column] = (value / sum - wanted) * item.weight;
  }
}

function packHeads(
  vocabulary: ReadonlyMap<number, number>,
  mean: Float64Array,
  settings: LinearSettings,
): PackedHeads {
  const { columns, keep, gramScale } = settings;
  const size = (row: number) => Math.max(...mean.subarray(row * columns, (row + 1) * columns).map(Math.abs));
  const rows = [...vocabulary]
    .map(([key, row]) => ({ key, row, size: size(row) }))
    .sort((one, two) => two.size - one.size || one.key - two.key)
    .slice(0, keep)
    .sort((one, two) => one.key - two.key);
  const scale = rows.reduce((most, row) => Math.max(most, row.size), 1e-6) / 127;
  const codes = new Uint8Array(rows.length * 3);
  const weights = new Int8Array(rows.length * columns);
  for (const [index, { key, row }] of rows.entries()) {
    codes.set([key & 255, (key >> 8) & 255, (key >> 16) & 255], index * 3);
    for (let column = 0; column < columns; column += 1) {
      weights[index * columns + column] = Math.round((mean[row * columns + column] as number) / scale);
    }
  }
  const bias = Array.from(mean.subarray(vocabulary.size * columns), (value) => Math.round(value * 1e4) / 1e4);
  return {
    columns,
    scale,
    gramScale,
    bias,
    codes: packBytes(codes),
    weights: packBytes(new Uint8Array(weights.buffer)),
  };
}
