import type { FeatureCodes } from './talk-features.ts';
import packed from './talk-model.json' with { type: 'json' };

/**
 * A linear model as it is shipped: sorted feature codes and, per code, one small whole number per label.
 * A label's score is the sum of `weights × scale` over the features met, plus the bias.
 */
export type PackedModel = {
  readonly format: number;
  readonly scale: number;
  readonly gramPower: number;
  readonly bias: readonly number[];
  readonly codes: string;
  readonly weights: string;
};

/** A model ready for scoring: an open table of feature codes and the row of weights for each. */
export type TalkModel = {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly gramPower: number;
  readonly bias: readonly number[];
};

/** How many labels a row of weights has. */
export const LABEL_COUNT = 5;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text without padding. `packBytes(Uint8Array.of(77, 97, 110))` is `'TWFu'`. */
export function packBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(3, bytes.length - at);
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit <= left; digit += 1) text += DIGITS.charAt((group >> (18 - 6 * digit)) & 63);
  }
  return text;
}

/** The inverse of {@link packBytes}; characters outside its alphabet count as zero. */
export function unpackBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < text.length; at += 1) {
    bits = ((bits << 6) | (values[text.charCodeAt(at) & 127] as number)) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[out] = (bits >> held) & 255;
      out += 1;
    }
  }
  return bytes;
}

/** Unpacks a model and builds its table. The shipped one is {@link shippedModel}. */
export function unpackModel(source: PackedModel): TalkModel {
  const codeBytes = unpackBytes(source.codes);
  const weightBytes = unpackBytes(source.weights);
  const count = codeBytes.length >> 2;
  let room = 16;
  while (room < count * 3) room *= 2;
  const keys = new Int32Array(room);
  const rows = new Int32Array(room).fill(-1);
  for (let row = 0; row < count; row += 1) {
    const at = row * 4;
    const code =
      (codeBytes[at] as number) |
      ((codeBytes[at + 1] as number) << 8) |
      ((codeBytes[at + 2] as number) << 16) |
      ((codeBytes[at + 3] as number) << 24);
    let slot = code & (room - 1);
    while (rows[slot] !== -1) slot = (slot + 1) & (room - 1);
    keys[slot] = code;
    rows[slot] = row * LABEL_COUNT;
  }
  const { scale, gramPower, bias } = source;
  return { mask: room - 1, keys, rows, weights: new Int8Array(weightBytes.buffer), scale, gramPower, bias };
}

/** Adds up the scores of the labels for the collected features into `scores` (one per label, in the order of MOVE_LABELS). */
export function scoreFeatures(model: TalkModel, features: FeatureCodes, scores: Float64Array): void {
  for (let label = 0; label < LABEL_COUNT; label += 1) scores[label] = 0;
  addScores(model, features, { from: 0, to: features.grams, scores });
  const damp = features.grams === 0 ? 0 : features.grams ** -model.gramPower;
  for (let label = 0; label < LABEL_COUNT; label += 1) scores[label] = (scores[label] as number) * damp;
  addScores(model, features, { from: features.grams, to: features.count, scores });
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    scores[label] = (scores[label] as number) * model.scale + (model.bias[label] ?? 0);
  }
}

function addScores(
  model: TalkModel,
  features: FeatureCodes,
  range: { from: number; to: number; scores: Float64Array },
): void {
  const { keys, rows, weights, mask } = model;
  const { codes } = features;
  const { scores } = range;
  let [a, b, c, d, e] = [0, 0, 0, 0, 0];
  for (let index = range.from; index < range.to; index += 1) {
    const code = codes[index] as number;
    let slot = code & mask;
    let row = rows[slot] as number;
    while (row !== -1 && keys[slot] !== code) {
      slot = (slot + 1) & mask;
      row = rows[slot] as number;
    }
    if (row === -1) continue;
    a += weights[row] as number;
    b += weights[row + 1] as number;
    c += weights[row + 2] as number;
    d += weights[row + 3] as number;
    e += weights[row + 4] as number;
  }
  scores[0] = (scores[0] as number) + a;
  scores[1] = (scores[1] as number) + b;
  scores[2] = (scores[2] as number) + c;
  scores[3] = (scores[3] as number) + d;
  scores[4] = (scores[4] as number) + e;
}

let unpacked: TalkModel | undefined;

/** The weights shipped with Coachward (docs/talk-coder-model-card.md), unpacked at first use and kept: one table of fixed size. */
export function shippedModel(): TalkModel {
  unpacked ??= unpackModel(packed);
  return unpacked;
}
