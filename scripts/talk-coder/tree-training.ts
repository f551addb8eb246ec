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

type Leaf = { readonly value: number };
type Split = { readonly feature: number; readonly cut: number; readonly left: Node; readonly right: Node };
type Node = Leaf | Split;
type Slopes = { readonly gradient: Float64Array; readonly curve: Float64Array };
type Growth = {
  readonly binned: Binned;
  readonly slopes: Slopes;
  readonly features: readonly number[];
  readonly settings: TreeSettings;
};

/** Learns boosted trees (second order, histogram cuts) for `answers` in 0 … classes - 1. Deterministic. */
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
    for (let one = 0; one < classes; one += 1) {
      const features = binned.bins.flatMap((_, index) => (random() < settings.features ? [index] : []));
      const tree = grow({ binned, slopes: slopes[one] as Slopes, features, settings }, cases, settings.depth);
      trees.push(tree);
      const score = scores[one] as Float64Array;
      for (let index = 0; index < score.length; index += 1)
        score[index] = (score[index] as number) + follow(tree, binned, index);
    }
  }
  return packTrees(trees, { classes, base, cuts: binned.cuts });
}

function slopesOf(
  scores: readonly Float64Array[],
  answers: readonly number[],
  weights: readonly number[],
): Slopes[] {
  const slopes = scores.map((score) => ({
    gradient: new Float64Array(score.length),
    curve: new Float64Array(score.length),
  }));
  for (let index = 0; index < answers.length; index += 1) {
    const highest = Math.max(...scores.map((score) => score[index] as number));
    const powers = scores.map((score) => Math.exp((score[index] as number) - highest));
    const sum = powers.reduce((total, power) => total + power, 0);
    for (const [one, { gradient, curve }] of slopes.entries()) {
      const chance = (powers[one] as number) / sum;
      const weight = weights[index] as number;
      gradient[index] = weight * (chance - (answers[index] === one ? 1 : 0));
      curve[index] = weight * Math.max(chance * (1 - chance), 1e-6);
    }
  }
  return slopes;
}

function grow(growth: Growth, cases: readonly number[], depth: number): Node {
  const { slopes, settings } = growth;
  let gradient = 0;
  let curve = 0;
  for (const index of cases) {
    gradient += slopes.gradient[index] as number;
    curve += slopes.curve[index] as number;
  }
  const leaf = { value: (-gradient / (curve + settings.decay)) * settings.rate };
  if (depth === 0 || cases.length < LEAST_CASES) return leaf;
  const best = bestSplit(growth, cases, { gradient, curve });
  if (best === null) return leaf;
  const column = growth.binned.bins[best.feature] as Uint8Array;
  const left = cases.filter((index) => (column[index] as number) <= best.cut);
  const right = cases.filter((index) => (column[index] as number) > best.cut);
  return { ...best, left: grow(growth, left, depth - 1), right: grow(growth, right, depth - 1) };
}

function bestSplit(
  growth: Growth,
  cases: readonly number[],
  sums: { gradient: number; curve: number },
): { feature: number; cut: number } | null {
  const { slopes, settings, binned } = growth;
  const worth = (gradient: number, curve: number) => (gradient * gradient) / (curve + settings.decay);
  const whole = worth(sums.gradient, sums.curve);
  let best: { feature: number; cut: number } | null = null;
  let most = LEAST_GAIN;
  for (const feature of growth.features) {
    const column = binned.bins[feature] as Uint8Array;
    const gradients = new Float64Array(BINS);
    const curves = new Float64Array(BINS);
    for (const index of cases) {
      const at = column[index] as number;
      gradients[at] = (gradients[at] as number) + (slopes.gradient[index] as number);
      curves[at] = (curves[at] as number) + (slopes.curve[index] as number);
    }
    let gradient = 0;
    let curve = 0;
    for (let cut = 0; cut < (binned.cuts[feature]?.length ?? 0); cut += 1) {
      gradient += gradients[cut] as number;
      curve += curves[cut] as number;
      if (curve < settings.leastWeight || sums.curve - curve < settings.leastWeight) continue;
      const gain = worth(gradient, curve) + worth(sums.gradient - gradient, sums.curve - curve) - whole;
      if (gain > most) {
        most = gain;
        best = { feature, cut };
      }
    }
  }
  return best;
}

function follow(tree: Node, { bins }: Binned, index: number): number {
  let node = tree;
  while ('left' in node)
    node = ((bins[node.feature] as Uint8Array)[index] as number) <= node.cut ? node.left : node.right;
  return node.value;
}

function packTrees(
  trees: readonly Node[],
  frame: Pick<PackedTrees, 'classes' | 'base' | 'cuts'>,
): PackedTrees {
  const highest = trees.reduce((most, tree) => Math.max(most, largest(tree)), 1e-9);
  const scale = highest / 127;
  const bytes: number[] = [];
  const roots = trees.map((tree) => {
    const before = bytes.length;
    writeNode(tree, scale, bytes);
    return (bytes.length - before) / 4;
  });
  const base = frame.base.map((value) => Math.round(value * 1e4) / 1e4);
  const used = new Set(bytes.filter((_, index) => index % 4 === 0));
  const cuts = frame.cuts.map((own, feature) => (used.has(feature) ? own : []));
  return { classes: frame.classes, scale, base, cuts, roots, nodes: packBytes(Uint8Array.from(bytes)) };
}

function largest(node: Node): number {
  return 'left' in node ? Math.max(largest(node.left), largest(node.right)) : Math.abs(node.value);
}

function writeNode(node: Node, scale: number, bytes: number[]): void {
  if (!('left' in node)) {
    bytes.push(LEAF, 0, 0, Math.round(node.value / scale) & 255);
    return;
  }
  const at = bytes.length;
  bytes.push(node.feature, node.cut, 0, 0);
  writeNode(node.left, scale, bytes);
  bytes[at + 2] = (bytes.length - at) / 4;
  writeNode(node.right, scale, bytes);
}
