import type { OwnBenchmarkMeasure, OwnBenchmarkUnit } from '../../domain/benchmark/own-benchmark-terms.ts';
import type { EvidenceGradeText } from '../benchmarks.ts';
import type { EvidenceGrade } from './benchmark.ts';

/** What stands beside every benchmark that a consultant added. */
export const OWN_BENCHMARK_MARK = 'Added by the consultant, not by Coachward.';

/** The measures' names. */
export const OWN_BENCHMARK_NAMES: Readonly<Record<OwnBenchmarkMeasure, string>> = {
  'coaching-share': 'Coaching share',
  'tell-share': 'Telling',
  'ask-share': 'Asking',
  'reflect-share': 'Reflecting',
  'talk-share': 'Manager’s share of the words',
  'rhythm-kept': 'Rhythm kept',
  'coaching-quality': 'Coaching quality',
  'quota-attainment': 'Quota attainment',
  'win-rate': 'Win rate',
  'deal-velocity': 'Deal velocity',
  'voluntary-turnover': 'Voluntary turnover',
};

/** The grades as a consultant gives them: the letters of the built-in figures, told from the consultant's side. */
export const OWN_BENCHMARK_GRADE_WORDS: Readonly<Record<EvidenceGrade, EvidenceGradeText>> = {
  P: { name: 'Primary source', meaning: 'The consultant read it where it was first published.' },
  S: { name: 'Second hand', meaning: 'Somebody reports a study that the consultant has not seen.' },
  W: {
    name: 'Weak evidence',
    meaning: 'A figure without a study to trace. Take it as experience, not as proof.',
  },
  M: { name: 'Own measurement', meaning: 'Measured by the consultant.' },
};

const SUFFIXES: Readonly<Record<OwnBenchmarkUnit, string>> = {
  '%': '%',
  min: ' min',
  h: ' h',
  days: ' days',
  sessions: ' sessions',
  number: '',
};

/**
 * The value with its unit, a range from its lower end.
 *
 * @example
 * ownValueText({ value: 25, upTo: 40, unit: '%' }) // '25–40%'
 * ownValueText({ value: 4.2, upTo: null, unit: 'number' }) // '4.2'
 */
export function ownValueText({
  value,
  upTo,
  unit,
}: {
  readonly value: number;
  readonly upTo: number | null;
  readonly unit: OwnBenchmarkUnit;
}): string {
  const ends = upTo === null || upTo === value ? [value] : [value, upTo].sort((a, b) => a - b);
  const joint = ends.some((end) => end < 0) ? ' to ' : '–';
  return `${ends.join(joint)}${SUFFIXES[unit]}`;
}
