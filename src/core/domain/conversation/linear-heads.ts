import type { FeatureCodes } from './feature-codes.ts';
import { unpackBytes } from './packed-bytes.ts';

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

/**
 * A linear model ready for scoring. `table` is an open table of pairs: a feature code and where its row of weights begins, -1 for an
 * empty place. `known` has a bit set for the low FILTER_BITS bits of every code in the table: most codes of a talk are in no table, and a
 * look at a small filter spares the look at the large table. `columns` is a multiple of five.
 */
export type LinearHeads = {
  readonly columns: number;
  readonly known: Int32Array;
  readonly table: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly gramScale: number;
  readonly bias: readonly number[];
};

const KEY_BITS = 0xffffff;
const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** Unpacks the weights and builds the table. */
export function unpackHeads(packed: PackedHeads): LinearHeads {
  const bytes = unpackBytes(packed.codes);
  const count = Math.floor(bytes.length / 3);
  let room = 16;
  while (room < count * 3) room *= 2;
  const table = new Int32Array(room * 2).fill(-1);
  const known = new Int32Array(1 << (FILTER_BITS - 5));
  for (let row = 0; row < count; row += 1) {
    const at = row * 3;
    const code = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
    let slot = code & (room - 1);
    while (table[slot * 2 + 1] !== -1) slot = (slot + 1) & (room - 1);
    table[slot * 2] = code;
    table[slot * 2 + 1] = row * packed.columns;
    const bit = code & FILTER_MASK;
    known[bit >> 5] = (known[bit >> 5] as number) | (1 << (bit & 31));
  }
  const weights = new Int8Array(unpackBytes(packed.weights).buffer);
  const { columns, scale, gramScale, bias } = packed;
  return { columns, known, table, weights, scale, gramScale, bias };
}

/** Adds to `out` what each column's score gains from codes that count in full. */
export function addCodes(heads: LinearHeads, codes: readonly number[], out: Float64Array): void {
  for (const code of codes) {
    const row = rowOf(heads, code & KEY_BITS);
    if (row < 0) continue;
    for (let column = 0; column < heads.columns; column += 1)
      out[column] = (out[column] as number) + (heads.weights[row + column] as number) * heads.scale;
  }
}

/**
 * Writes each column's probability (softmax of the scores) for the first `count` collected features into `out` from `at` on. `given` is
 * added to the scores: see {@link addCodes}.
 */
export function scoreHeads(
  heads: LinearHeads,
  features: FeatureCodes,
  count: number,
  target: { out: Float64Array; at: number; given?: Float64Array },
): void {
  const { out, at, given } = target;
  const { columns } = heads;
  out.fill(0, at, at + columns);
  const grams = findRows(heads, features, 0, features.grams);
  const notes = findRows(heads, features, features.grams, count);
  const damp = features.grams === 0 ? 0 : (heads.gramScale / Math.sqrt(features.grams)) * heads.scale;
  for (let block = 0; block < columns; block += 5) {
    const base = at + block;
    addBlock(heads.weights, features.hits, { from: 0, to: grams, block, factor: damp, base }, out);
    addBlock(
      heads.weights,
      features.hits,
      { from: features.grams, to: features.grams + notes, block, factor: heads.scale, base },
      out,
    );
  }
  for (let column = 0; column < columns; column += 1)
    out[at + column] = (out[at + column] as number) + (heads.bias[column] ?? 0) + (given?.[column] ?? 0);
  toProbabilities(out, at, columns);
}

/** Where the row of weights of a code begins, -1 if the table has none. */
function rowOf({ table }: LinearHeads, code: number): number {
  const mask = (table.length >> 1) - 1;
  let slot = code & mask;
  while (table[slot * 2 + 1] !== -1 && table[slot * 2] !== code) slot = (slot + 1) & mask;
  return table[slot * 2 + 1] as number;
}

/** Looks up the rows of the codes `from` to `to` and lists those known in `hits` from `from` on. */
function findRows(heads: LinearHeads, { codes, hits }: FeatureCodes, from: number, to: number): number {
  const { known } = heads;
  let found = from;
  for (let index = from; index < to; index += 1) {
    const code = (codes[index] as number) & KEY_BITS;
    const bit = code & FILTER_MASK;
    if (((known[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
    const row = rowOf(heads, code);
    if (row < 0) continue;
    hits[found] = row;
    found += 1;
  }
  return found - from;
}

type Block = {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly factor: number;
  readonly base: number;
};

function addBlock(weights: Int8Array, rows: Int32Array, part: Block, out: Float64Array): void {
  const { from, to, block, factor, base } = part;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let index = from; index < to; index += 1) {
    const row = (rows[index] as number) + block;
    a += weights[row] as number;
    b += weights[row + 1] as number;
    c += weights[row + 2] as number;
    d += weights[row + 3] as number;
    e += weights[row + 4] as number;
  }
  out[base] = (out[base] as number) + a * factor;
  out[base + 1] = (out[base + 1] as number) + b * factor;
  out[base + 2] = (out[base + 2] as number) + c * factor;
  out[base + 3] = (out[base + 3] as number) + d * factor;
  out[base + 4] = (out[base + 4] as number) + e * factor;
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
