/**
 * How good the evidence behind a figure is: `P` primary, `S` secondary report, `W` weak, `M` measured for this product.
 * {@link EVIDENCE_GRADES} has the words.
 */
export type EvidenceGrade = 'P' | 'S' | 'W' | 'M';

/** What a figure is about; screens pick theirs by it. */
export type BenchmarkTopic =
  | 'time'
  | 'frequency'
  | 'talk'
  | 'effect'
  | 'training'
  | 'engagement'
  | 'quality'
  | 'judgement';

/** The unit of `low` and `high`. `points` and `score` are plain numbers, `ratio` is so many to one. */
export type BenchmarkUnit =
  | '%'
  | 'min'
  | 'min/week'
  | 'h/month'
  | 's'
  | 'days'
  | 'questions'
  | 'words'
  | 'ratio'
  | 'score'
  | 'percentile';

/** Where a figure comes from. `address` is text to show, not a link to follow: nothing here goes to the network. */
export type BenchmarkSource = {
  readonly name: string;
  readonly year?: number;
  readonly address?: string;
};

/**
 * A figure from outside, with everything that has to stand beside it when it is shown.
 * - `value` is the figure as text; `low` and `high` are its bounds as numbers where it has them
 *   (both alike for a single figure, one alone for an open end).
 * - `caveat` is what a fair reader would want to know before leaning on it.
 * - `disagreesWith` lists the keys of figures for the same thing that say something else; show them together.
 */
export type Benchmark = {
  readonly key: string;
  readonly topic: BenchmarkTopic;
  readonly measure: string;
  readonly value: string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: BenchmarkUnit;
  readonly statement: string;
  readonly source: BenchmarkSource;
  readonly sample?: string;
  readonly grade: EvidenceGrade;
  readonly caveat?: string;
  readonly disagreesWith?: readonly string[];
};

/** The first of the two practitioner articles that the domain's facts come from. */
export const ARTICLE_A = 'Practitioner article A';

/** The second of the two practitioner articles. */
export const ARTICLE_B = 'Practitioner article B';
