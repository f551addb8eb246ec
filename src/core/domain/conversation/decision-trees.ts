import { unpackBytes } from './packed-bytes.ts';

/**
 * Boosted decision trees as they are shipped; a leaf holds a value for every class at once. Every node takes three bytes of `nodes`: feature, cut
 * (index into the feature's `cuts`) and distance to the right child, the left child following its node; a leaf has
 * LEAF for its feature and its number in the other two, low byte first. `leaves` holds a signed byte per leaf and class, `sizes` the
 * number of nodes of each tree.
 */
export type PackedTrees = {
  readonly classes: number;
  readonly scale: number;
  readonly base: readonly number[];
  readonly cuts: readonly (readonly number[])[];
  readonly sizes: readonly number[];
  readonly nodes: string;
  readonly leaves: string;
};

/**
 * Trees ready for use. Node `n` is two words: `steps[n * 2]` holds the feature in its low byte and above it the distance to the right child
 * or the leaf's number, `cuts[n * 2 + 1]` the cut. Both are views of the same memory, so that a walk stays in the cache.
 */
export type DecisionTrees = {
  readonly classes: number;
  readonly base: readonly number[];
  readonly roots: Int32Array;
  readonly steps: Int32Array;
  readonly cuts: Float32Array;
  readonly leaves: Float32Array;
};

/** Mark of a leaf in place of a feature. */
export const LEAF = 255;

/** Unpacks trees into flat arrays. */
export function unpackTrees(packed: PackedTrees): DecisionTrees {
  const bytes = unpackBytes(packed.nodes);
  const count = Math.floor(bytes.length / 3);
  const steps = new Int32Array(count * 2);
  const cuts = new Float32Array(steps.buffer);
  const roots = new Int32Array(packed.sizes.length);
  let root = 0;
  for (const [index, size] of packed.sizes.entries()) {
    roots[index] = root;
    root += size;
  }
  for (let node = 0; node < count; node += 1) {
    const feature = bytes[node * 3] as number;
    const low = bytes[node * 3 + 1] as number;
    const high = bytes[node * 3 + 2] as number;
    steps[node * 2] = feature | ((feature === LEAF ? low | (high << 8) : high) << 8);
    cuts[node * 2 + 1] = packed.cuts[feature]?.[low] ?? 0;
  }
  const leaves = Float32Array.from(
    new Int8Array(unpackBytes(packed.leaves).buffer),
    (value) => value * packed.scale,
  );
  return { classes: packed.classes, base: packed.base, roots, steps, cuts, leaves };
}

/** Writes each class's score for a row of numbers into `out` from its beginning. */
export function scoreTrees(trees: DecisionTrees, values: Float64Array, out: Float64Array): void {
  const { classes, roots, steps, cuts, base, leaves } = trees;
  for (let one = 0; one < classes; one += 1) out[one] = base[one] ?? 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] as number;
    let step = steps[node * 2] as number;
    while ((step & 255) !== LEAF) {
      node += (values[step & 255] as number) < (cuts[node * 2 + 1] as number) ? 1 : step >> 8;
      step = steps[node * 2] as number;
    }
    const leaf = (step >> 8) * classes;
    for (let one = 0; one < classes; one += 1)
      out[one] = (out[one] as number) + (leaves[leaf + one] as number);
  }
}
