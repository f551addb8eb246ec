import { LEAF, type PackedTrees } from '../../src/core/domain/conversation/decision-trees.ts';
import { packBytes } from '../../src/core/domain/conversation/packed-bytes.ts';
import { seededRandom } from './random.ts';

/** `sample` and `features` are the shares of cases and of features that a round and a tree see. */
export type TreeSettings = {
  readonly classes: number;
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly decay: number;
  readonly leastWeight: number;
  readonly sample: number;
  readonly features: number;
  readonly seed: number;
};

const BINS = 32;
const LEAST_CASES = 10;
const LEAST_GAIN = 1e-3;

type Binned = { readonly cuts: readonly (readonly number[])[]; readonly bins: readonly Uint8Array[] };

function bin(values: readonly Float64Array[]): Binned {
  const cuts: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < (values[0]?.length ?? 0); feature += 1) {
    const column = Float64Array.from(values, (row) => row[feature] as number);
    const sorted = column.slice().sort();
    const own: number[] = [];
    for (let index = 1; index < BINS; index += 1) {
      const cut = Math.round((sorted[Math.floor((index * sorted.length) / BINS)] as number) * 1e4) / 1e4;
      if (own.length === 0 || cut > (own.at(-1) as number)) own.push(cut);
    }
    cuts.push(own);
    bins.push(
      Uint8Array.from(column, (value) =>
        own.reduce((count, cut) => count + (value >= Math.fround(cut) ? 1 : 0), 0),
      ),
    );
  }
  return { cuts, bins };
}

type Leaf = { readonly values: readonly number[] };
type Split = { readonly feature: number; readonly cut: number; readonly left: Node; readonly right: Node };
type Node = Leaf | Split;
/** First and second derivative of the loss, per class. */
type Slopes = { readonly gradient: readonly Float64Array[]; readonly curve: readonly Float64Array[] };
type Sums = { readonly gradient: Float64Array; readonly curve: Float64Array };
type Growth = {
  readonly binned: Binned;
  readonly slopes: Slopes;
  readonly features: readonly number[];
  readonly settings: TreeSettings;
};

/** Learns boosted trees (second order, histogram cuts, one tree a round for all classes) for `answers` in 0 … classes - 1. Deterministic. */
export function trainTrees(
  values: readonly Float64Array[],
  answers: readonly number[],
  weights: readonly number[],
  settings: TreeSettings,
): PackedTrees {
  const { classes } = settings;
  const binned = bin(values);
  const base = Array.from({ length: classes }, (_, one) => {
    return Math.log((1 + answers.filter((answer) => answer === one).length) / answers.length);
  });
  const scores = base.map((value) => new Float64Array(answers.length).fill(value));
  const random = seededRandom(settings.seed);
  const trees: Node[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    const slopes = slopesOf(scores, answers, weights);
    const cases = answers.flatMap((_, index) => (random() < settings.sample ? [index] : []));
    const features = binned.bins.flatMap((_, index) => (random() < settings.features ? [index] : []));
    const tree = grow({ binned, slopes, features, settings }, cases, settings.depth);
    trees.push(tree);
    for (let index = 0; index < answers.length; index += 1) {
      const leaf = follow(tree, binned, index);
      for (const [one, score] of scores.entries())
        score[index] = (score[index] as number) + (leaf[one] as number);
    }
  }
  return packTrees(trees, { classes, base, cuts: binned.cuts });
}

function slopesOf(
  scores: readonly Float64Array[],
  answers: readonly number[],
  weights: readonly number[],
): Slopes {
  const gradient = scores.map((score) => new Float64Array(score.length));
  const curve = scores.map((score) => new Float64Array(score.length));
  for (let index = 0; index < answers.length; index += 1) {
    const highest = Math.max(...scores.map((score) => score[index] as number));
    const powers = scores.map((score) => Math.exp((score[index] as number) - highest));
    const sum = powers.reduce((total, power) => total + power, 0);
    const weight = weights[index] as number;
    for (const [one, power] of powers.entries()) {
      const chance = power / sum;
      (gradient[one] as Float64Array)[index] = weight * (chance - (answers[index] === one ? 1 : 0));
      (curve[one] as Float64Array)[index] = weight * Math.max(chance * (1 - chance), 1e-6);
    }
  }
  return { gradient, curve };
}

function sumsOf({ slopes, settings }: Growth, cases: readonly number[]): Sums {
  const sums = { gradient: new Float64Array(settings.classes), curve: new Float64Array(settings.classes) };
  for (let one = 0; one < settings.classes; one += 1) {
    const gradient = slopes.gradient[one] as Float64Array;
    const curve = slopes.curve[one] as Float64Array;
    for (const index of cases) {
      sums.gradient[one] = (sums.gradient[one] as number) + (gradient[index] as number);
      sums.curve[one] = (sums.curve[one] as number) + (curve[index] as number);
    }
  }
  return sums;
}

function grow(growth: Growth, cases: readonly number[], depth: number): Node {
  const { settings } = growth;
  const sums = sumsOf(growth, cases);
  const leaf = {
    values: Array.from(sums.gradient, (gradient, one) => {
      return (-gradient / ((sums.curve[one] as number) + settings.decay)) * settings.rate;
    }),
  };
  if (depth === 0 || cases.length < LEAST_CASES) return leaf;
  const best = bestSplit(growth, cases, sums);
  if (best === null) return leaf;
  const column = growth.binned.bins[best.feature] as Uint8Array;
  const left = cases.filter((index) => (column[index] as number) <= best.cut);
  const right = cases.filter((index) => (column[index] as number) > best.cut);
  return { ...best, left: grow(growth, left, depth - 1), right: grow(growth, right, depth - 1) };
}

type Cut = { readonly feature: number; readonly cut: number };

function bestSplit(growth: Growth, cases: readonly number[], sums: Sums): Cut | null {
  let best: Cut | null = null;
  let most = LEAST_GAIN;
  for (const feature of growth.features) {
    const gains = gainsOf(growth, cases, { feature, sums });
    for (let cut = 0; cut < (growth.binned.cuts[feature]?.length ?? 0); cut += 1) {
      if ((gains[cut] as number) > most) {
        most = gains[cut] as number;
        best = { feature, cut };
      }
    }
  }
  return best;
}

/** What each cut of a feature gains, summed over the classes; 0 where a side would be too light. */
function gainsOf(
  { slopes, settings, binned }: Growth,
  cases: readonly number[],
  { feature, sums }: { feature: number; sums: Sums },
): Float64Array {
  const { classes, decay } = settings;
  const column = binned.bins[feature] as Uint8Array;
  const gains = new Float64Array(BINS);
  const weight = new Float64Array(BINS);
  let whole = 0;
  for (let one = 0; one < classes; one += 1) {
    const gradients = new Float64Array(BINS);
    const curves = new Float64Array(BINS);
    const gradientOf = slopes.gradient[one] as Float64Array;
    const curveOf = slopes.curve[one] as Float64Array;
    for (const index of cases) {
      const at = column[index] as number;
      gradients[at] = (gradients[at] as number) + (gradientOf[index] as number);
      curves[at] = (curves[at] as number) + (curveOf[index] as number);
    }
    const total = { gradient: sums.gradient[one] as number, curve: sums.curve[one] as number };
    const before = total.gradient ** 2 / (total.curve + decay);
    whole += total.curve;
    let gradient = 0;
    let curve = 0;
    for (let cut = 0; cut < BINS; cut += 1) {
      gradient += gradients[cut] as number;
      curve += curves[cut] as number;
      const after =
        gradient ** 2 / (curve + decay) + (total.gradient - gradient) ** 2 / (total.curve - curve + decay);
      gains[cut] = (gains[cut] as number) + after - before;
      weight[cut] = (weight[cut] as number) + curve;
    }
  }
  const least = settings.leastWeight;
  return gains.map((gain, cut) =>
    (weight[cut] as number) < least || whole - (weight[cut] as number) < least ? 0 : gain,
  );
}

function follow(tree: Node, { bins }: Binned, index: number): readonly number[] {
  let node = tree;
  while ('left' in node) {
    node = ((bins[node.feature] as Uint8Array)[index] as number) <= node.cut ? node.left : node.right;
  }
  return node.values;
}

function packTrees(
  trees: readonly Node[],
  frame: Pick<PackedTrees, 'classes' | 'base' | 'cuts'>,
): PackedTrees {
  const scale = trees.reduce((most, tree) => Math.max(most, largest(tree)), 1e-9) / 127;
  const bytes: number[] = [];
  const leaves: number[] = [];
  const sizes = trees.map((tree) => {
    const before = bytes.length;
    writeNode(tree, scale, { bytes, leaves, classes: frame.classes });
    return (bytes.length - before) / 3;
  });
  const base = frame.base.map((value) => Math.round(value * 1e4) / 1e4);
  const used = new Set(bytes.filter((_, index) => index % 3 === 0));
  const cuts = frame.cuts.map((own, feature) => (used.has(feature) ? own : []));
  const packedLeaves = packBytes(new Uint8Array(Int8Array.from(leaves).buffer));
  return {
    classes: frame.classes,
    scale,
    base,
    cuts,
    sizes,
    nodes: packBytes(Uint8Array.from(bytes)),
    leaves: packedLeaves,
  };
}

function largest(node: Node): number {
  return 'left' in node
    ? Math.max(largest(node.left), largest(node.right))
    : Math.max(...node.values.map(Math.abs));
}

function writeNode(
  node: Node,
  scale: number,
  into: { bytes: number[]; leaves: number[]; classes: number },
): void {
  const { bytes, leaves, classes } = into;
  if (!('left' in node)) {
    const leaf = leaves.length / classes;
    bytes.push(LEAF, leaf & 255, leaf >> 8);
    leaves.push(...node.values.map((value) => Math.round(value / scale)));
    return;
  }
  const at = bytes.length;
  bytes.push(node.feature, node.cut, 0);
  writeNode(node.left, scale, into);
  bytes[at + 2] = (bytes.length - at) / 3;
  writeNode(node.right, scale, into);
}
