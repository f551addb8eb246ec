import { unpackBytes } from './packed-bytes.ts';

/**
 * Boosted decision trees as they are shipped. Every node takes four bytes of `nodes`: feature (255 for a leaf), cut (index into the
 * feature's `cuts`), distance to the right child, and for a leaf the value as a signed byte; the left child follows its node.
 * Trees are stored round by round, one per class.
 */
export type PackedTrees = {
  readonly classes: number;
  readonly scale: number;
  readonly base: readonly number[];
  readonly cuts: readonly (readonly number[])[];
  readonly roots: readonly number[];
  readonly nodes: string;
};

/**
 * Trees ready for use. Node `n` is two words: `steps[n * 2]` holds the feature in its low byte and the distance to the right child
 * above it, `cuts[n * 2 + 1]` the cut or a leaf's value. Both are views of the same memory, so that a walk stays in the cache.
 */
export type DecisionTrees = {
  readonly classes: number;
  readonly base: readonly number[];
  readonly roots: Int32Array;
  readonly steps: Int32Array;
  readonly cuts: Float32Array;
};

/** Mark of a leaf in place of a feature. */
export const LEAF = 255;

/** Unpacks trees into flat arrays. `roots` of the packed form are sizes, so that they stay small. */
export function unpackTrees(packed: PackedTrees): DecisionTrees {
  const bytes = unpackBytes(packed.nodes);
  const count = bytes.length >> 2;
  const steps = new Int32Array(count * 2);
  const cuts = new Float32Array(steps.buffer);
  const roots = new Int32Array(packed.roots.length);
  let root = 0;
  for (const [index, size] of packed.roots.entries()) {
    roots[index] = root;
    root += size;
  }
  for (let node = 0; node < count; node += 1) {
    const feature = bytes[node * 4] as number;
    const value = (((bytes[node * 4 + 3] as number) << 24) >> 24) * packed.scale;
    const cut = packed.cuts[feature]?.[bytes[node * 4 + 1] as number] ?? 0;
    steps[node * 2] = feature | ((bytes[node * 4 + 2] as number) << 8);
    cuts[node * 2 + 1] = feature === LEAF ? value : cut;
  }
  return { classes: packed.classes, base: packed.base, roots, steps, cuts };
}

/** Writes each class's score for a row of numbers into `out` from its beginning. */
export function scoreTrees(trees: DecisionTrees, values: Float64Array, out: Float64Array): void {
  const { classes, roots, steps, cuts, base } = trees;
  for (let index = 0; index < classes; index += 1) out[index] = base[index] ?? 0;
  for (let tree = 0, one = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] as number;
    let step = steps[node * 2] as number;
    while ((step & 255) !== LEAF) {
      node += (values[step & 255] as number) < (cuts[node * 2 + 1] as number) ? 1 : step >> 8;
      step = steps[node * 2] as number;
    }
    out[one] = (out[one] as number) + (cuts[node * 2 + 1] as number);
    one = one + 1 === classes ? 0 : one + 1;
  }
}
