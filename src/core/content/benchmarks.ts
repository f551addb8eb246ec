import type { Benchmark, EvidenceGrade } from './benchmarks/benchmark.ts';
import { EFFECT_FIGURES } from './benchmarks/effect-figures.ts';
import { FREQUENCY_FIGURES } from './benchmarks/frequency-figures.ts';
import { LEARNING_FIGURES } from './benchmarks/learning-figures.ts';
import { OWN_MEASUREMENTS } from './benchmarks/own-measurement.ts';
import { TALK_FIGURES } from './benchmarks/talk-figures.ts';
import { TIME_FIGURES } from './benchmarks/time-figures.ts';

export type {
  Benchmark,
  BenchmarkSource,
  BenchmarkTopic,
  BenchmarkUnit,
  EvidenceGrade,
} from './benchmarks/benchmark.ts';

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

/** The benchmark with a key, or undefined where there is none. `benchmarkOf('coaching-share-target')?.value` is `25-40 %`. */
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

/**
 * Bounds of the coaching share in percent: under `typicalBelow` is typical, from there to `targetFrom` building,
 * from `targetFrom` to `targetTo` on target, above that more than the target. Practitioner article A;
 * the benchmarks are `coaching-share-typical` and `coaching-share-target`.
 */
export const COACHING_SHARE_BAND = { typicalBelow: 10, targetFrom: 25, targetTo: 40 } as const;

/**
 * A band of how often a rep is coached.
 * `fromPerWeek` is the least number of sessions a week that falls into it (an average over weeks may be a fraction);
 * `benchmarks` are the keys of the figures that go with it, none where no figure is known.
 */
export type SessionBand = {
  readonly key: 'below-weekly' | 'weekly' | 'several' | 'daily';
  readonly name: string;
  readonly fromPerWeek: number;
  readonly benchmarks: readonly string[];
};

/**
 * Bands of coaching frequency, rarest first. The names follow Objective Management Group (in Practitioner article B),
 * whose figures compare with reps who are never coached; it has none for less than weekly. That "several" begins at 2
 * and that 5, a working week, count as "daily" is our own reading.
 */
export const SESSION_BANDS: readonly SessionBand[] = [
  { key: 'below-weekly', name: 'Less than weekly', fromPerWeek: 0, benchmarks: [] },
  { key: 'weekly', name: 'Weekly', fromPerWeek: 1, benchmarks: ['frequency-weekly'] },
  { key: 'several', name: 'Several times a week', fromPerWeek: 2, benchmarks: ['frequency-several'] },
  {
    key: 'daily',
    name: 'Daily',
    fromPerWeek: 5,
    benchmarks: ['frequency-daily-responsibility', 'frequency-daily-motivation'],
  },
];
