/**
 * What the model sees of a stretch of speech: 32-bit feature codes. The first `grams` of the `count` codes are
 * word and pattern sequences, whose influence is divided by the square root of their number; the others count in full. The first `text`
 * codes depend on the words and marks alone, those after it on the conversation around. `hits` is room for the lookup.
 */
export type FeatureCodes = {
  readonly codes: Int32Array;
  readonly hits: Int32Array;
  count: number;
  grams: number;
  text: number;
};

/** An empty collector with room for `words` words. */
export function roomForFeatures(words: number): FeatureCodes {
  const room = words * 14 + 400;
  return { codes: new Int32Array(room), hits: new Int32Array(room), count: 0, grams: 0, text: 0 };
}

/** One code from two, in order. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ right, 0x9e3779b1);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) ^ left;
}

/** Appends a code. */
export function add(features: FeatureCodes, code: number): void {
  features.codes[features.count] = code;
  features.count += 1;
}

/** Appends the code of a value in a group of features. */
export function note(features: FeatureCodes, group: number, value: number): void {
  add(features, mix(group, value + 1));
}
