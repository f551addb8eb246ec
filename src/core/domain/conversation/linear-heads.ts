import { unpackBytes } from './packed-bytes.ts';
import type { FeatureCodes } from './talk-features.ts';

/**
 * A linear model as it is shipped. `codes` holds the low 24 bits of each feature code, `weights` one signed byte per code and column.
 * A column's score is the sum of `weights × scale` over the features met, plus its bias; the sum over word
 * sequences is multiplied by `gramScale` and divided by the square root of their number.
 */
export type PackedHeads = {
  readonly columns: number;
  readonly scale: number;
  readonly gramScale: number;
  readonly bias: readonly number[];
  readonly codes: string;
  readonly weights: string;
};

/** A linear model ready for scoring: an open table from feature code to a row of weights. */
export type LinearHeads = {
  readonly columns: number;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly gramScale: number;
  readonly bias: readonly number[];
};

const KEY_BITS = 0xffffff;

/** Unpacks the weights and builds the table. */
export function unpackHeads(packed: PackedHeads): LinearHeads {
  const bytes = unpackBytes(packed.codes);
  const count = Math.floor(bytes.length / 3);
  let room = 16;
  while (room < count * 3) room *= 2;
  const keys = new Int32Array(room);
  const rows = new Int32Array(room).fill(-1);
  for (let row = 0; row < count; row += 1) {
    const code =
      (bytes[row * 3] as number) |
      ((bytes[row * 3 + 1] as number) << 8) |
      ((bytes[row * 3 + 2] as number) << 16);
    let slot = code & (room - 1);
    while (rows[slot] !== -1) slot = (slot + 1) & (room - 1);
    keys[slot] = code;
    rows[slot] = row * packed.columns;
  }
  const weights = new Int8Array(unpackBytes(packed.weights).buffer);
  const { columns, scale, gramScale, bias } = packed;
  return { columns, keys, rows, weights, scale, gramScale, bias };
}

/** Writes each column's probability (softmax of the scores) for the collected features into `out` from `at` on. */
export function scoreHeads(heads: LinearHeads, features: FeatureCodes, out: Float64Array, at: number): void {
  const { columns } = heads;
  out.fill(0, at, at + columns);
  addRows(heads, { codes: features.codes, from: 0, to: features.grams }, out, at);
  const damp = features.grams === 0 ? 0 : heads.gramScale / Math.sqrt(features.grams);
  for (let column = at; column < at + columns; column += 1) out[column] = (out[column] as number) * damp;
  addRows(heads, { codes: features.codes, from: features.grams, to: features.count }, out, at);
  for (let column = 0; column < columns; column += 1) {
    out[at + column] = (out[at + column] as number) * heads.scale + (heads.bias[column] ?? 0);
  }
  toProbabilities(out, at, columns);
}

type CodeRange = { readonly codes: Int32Array; readonly from: number; readonly to: number };

function addRows(heads: LinearHeads, range: CodeRange, out: Float64Array, at: number): void {
  const { keys, rows, weights, columns } = heads;
  const mask = rows.length - 1;
  for (let index = range.from; index < range.to; index += 1) {
    const code = (range.codes[index] as number) & KEY_BITS;
    let slot = code & mask;
    let row = rows[slot] as number;
    while (row !== -1 && keys[slot] !== code) {
      slot = (slot + 1) & mask;
      row = rows[slot] as number;
    }
    if (row === -1) continue;
    for (let column = 0; column < columns; column += 1) {
      out[at + column] = (out[at + column] as number) + (weights[row + column] as number);
    }
  }
}

/** Turns `count` scores from `at` on into probabilities that sum to 1. */
export function toProbabilities(out: Float64Array, at: number, count: number): void {
  let highest = out[at] as number;
  for (let index = at + 1; index < at + count; index += 1) highest = Math.max(highest, out[index] as number);
  let sum = 0;
  for (let index = at; index < at + count; index += 1) {
    const value = Math.exp((out[index] as number) - highest);
    out[index] = value;
    sum += value;
  }
  for (let index = at; index < at + count; index += 1) out[index] = (out[index] as number) / sum;
}
