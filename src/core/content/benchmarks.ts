import type { Benchmark, EvidenceGrade } from './benchmarks/benchmark.ts';
import { EFFECT_FIGURES } from './benchmarks/effect-figures.ts';
import { FREQUENCY_FIGURES } from './benchmarks/frequency-figures.ts';
import { LEARNING_FIGURES } from './benchmarks/learning-figures.ts';
import { OWN_MEASUREMENTS } from './benchmarks/own-measurement.ts';
import { TALK_FIGURES } from './benchmarks/talk-figures.ts';
import { TIME_FIGURES } from './benchmarks/time-figures.ts';

export type { Benchmark, EvidenceGrade } from './benchmarks/benchmark.ts';

/**
 * Every outside figure that the product may show, each with its source and grade of evidence.
 * Where two sources disagree both are here and point at each other by `disagreesWith`.
 */
export const BENCHMARKS: readonly Benchmark[] = [
  ...TIME_FIGURES,
  ...FREQUENCY_FIGURES,
  ...TALK_FIGURES,
  ...OWN_MEASUREMENTS,
  ...EFFECT_FIGURES,
  ...LEARNING_FIGURES,
];

const BY_KEY: ReadonlyMap<string, Benchmark> = new Map(
  BENCHMARKS.map((benchmark) => [benchmark.key, benchmark]),
);

/** The benchmark with a key, or undefined where there is none. `benchmarkOf('coaching-share-target')?.value` is `25–40%`. */
export function benchmarkOf(key: string): Benchmark | undefined {
  return BY_KEY.get(key);
}

/** What a grade is called, and what a reader should make of it. A figure of grade W is never shown without this name beside it. */
export type EvidenceGradeText = {
  readonly name: string;
  readonly meaning: string;
};

/** The words for each grade of evidence. */
export const EVIDENCE_GRADES: Readonly<Record<EvidenceGrade, EvidenceGradeText>> = {
  P: {
    name: 'Primary source',
    meaning:
      'We read it where it was first published: the study itself, or a vendor writing about its own data.',
  },
  S: {
    name: 'Second hand',
    meaning: 'Somebody reports a study that we have not seen ourselves.',
  },
  W: {
    name: 'Weak evidence',
    meaning:
      'A figure from an article or a blog, with no study that we could trace. Take it as experience, not as proof.',
  },
  M: {
    name: 'Our own measurement',
    meaning: 'Measured for this product on public data. How, and where it falls short, is said beside it.',
  },
};
