import type { Benchmark, BenchmarkUnit } from './benchmark.ts';

const ANNOMI = { name: 'Our own measurement on AnnoMI, a public set of annotated sessions' } as const;
const SAMPLE =
  '109 high- and 21 low-quality sessions; session medians, sessions of at least 5 turns of the practitioner';
const CAVEAT =
  'Demonstrations of health counselling in which the poor sessions were partly acted as telling, so the contrast is exaggerated. A direction, never a target.';

/** One measured row: medians of good and poor sessions, how well the measure tells them apart, and how sure that is. */
type MeasuredRow = {
  readonly key: string;
  readonly measure: string;
  readonly high: number;
  readonly low: number;
  readonly unit: BenchmarkUnit;
  readonly auc: string;
  readonly p: string;
  readonly statement: string;
  readonly note?: string;
};

const ROWS: readonly MeasuredRow[] = [
  {
    key: 'measured-tell-share',
    measure: 'Telling, share of what was coded',
    high: 14,
    low: 63,
    unit: '%',
    auc: '.92',
    p: 'p < 1e-8',
    statement: 'In good sessions 14% of what the practitioner did was telling, in poor ones 63%.',
  },
  {
    key: 'measured-advice-share',
    measure: 'Advice alone, share of what was coded',
    high: 0,
    low: 21,
    unit: '%',
    auc: '.87',
    p: 'p < 1e-8',
    statement: 'The typical good session had no advice in it; in the typical poor one it made up 21%.',
  },
  {
    key: 'measured-reflect-share',
    measure: 'Reflecting, share of what was coded',
    high: 39,
    low: 7,
    unit: '%',
    auc: '.91',
    p: 'p < 1e-8',
    statement: 'In good sessions 39% was reflecting, in poor ones 7%.',
  },
  {
    key: 'measured-reflections-per-question',
    measure: 'Reflections for each question',
    high: 1,
    low: 0.14,
    unit: 'ratio',
    auc: '.83',
    p: 'p = 3e-6',
    statement: 'Good sessions had one reflection for each question, poor ones one for about seven.',
  },
  {
    key: 'measured-words-per-turn',
    measure: 'Words in a turn',
    high: 17,
    low: 28,
    unit: 'words',
    auc: '.75',
    p: 'p < .001',
    statement: 'A turn of the practitioner ran to 17 words in good sessions and 28 in poor ones.',
    note: 'Without uncoded turns of up to three words it is 23 against 31 (AUC .73).',
  },
  {
    key: 'measured-questions-per-100-words',
    measure: 'Questions in 100 of one’s own words',
    high: 1.9,
    low: 1.3,
    unit: 'questions',
    auc: '.67',
    p: 'p = .015',
    statement:
      'In 100 words of their own, practitioners asked 1.9 questions in good sessions and 1.3 in poor ones.',
  },
  {
    key: 'measured-own-words-share',
    measure: 'Own share of all words',
    high: 54,
    low: 62,
    unit: '%',
    auc: '.62',
    p: 'p = .08',
    statement:
      'Practitioners spoke 54% of the words in good sessions and 62% in poor ones: too near to tell apart.',
  },
  {
    key: 'measured-ask-share',
    measure: 'Asking, share of what was coded',
    high: 41,
    low: 36,
    unit: '%',
    auc: '.59',
    p: 'p = .19',
    statement: 'Asking alone hardly separates good from poor sessions: 41 against 36%.',
  },
  {
    key: 'measured-open-question-share',
    measure: 'Open questions, share of all questions',
    high: 61,
    low: 50,
    unit: '%',
    auc: '.55',
    p: 'p = .5',
    statement: 'Of all questions 61% were open in good sessions and 50% in poor ones, which may be chance.',
  },
];

function benchmarkOf(row: MeasuredRow): Benchmark {
  const suffix = row.unit === '%' ? '%' : '';
  const strength = `Tells a good session from a poor one in ${row.auc} of pairs, where .5 is chance (AUC); ${row.p}.`;
  return {
    key: row.key,
    topic: 'talk',
    measure: row.measure,
    value: `${row.high} against ${row.low}${suffix}`,
    low: Math.min(row.high, row.low),
    high: Math.max(row.high, row.low),
    unit: row.unit,
    statement: row.statement,
    source: ANNOMI,
    sample: SAMPLE,
    grade: 'M',
    caveat: [CAVEAT, strength, ...(row.note === undefined ? [] : [row.note])].join(' '),
  };
}

/** What we measured ourselves on expert-rated sessions: first the good ones' median, then the poor ones'. */
export const OWN_MEASUREMENTS: readonly Benchmark[] = ROWS.map(benchmarkOf);
