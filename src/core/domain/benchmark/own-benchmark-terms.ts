/** The measures that a consultant's own benchmark can stand beside. Saved with benchmarks; never renamed. */
export const OWN_BENCHMARK_MEASURES = [
  'coaching-share',
  'tell-share',
  'ask-share',
  'reflect-share',
  'talk-share',
  'rhythm-kept',
  'coaching-quality',
  'quota-attainment',
  'win-rate',
  'deal-velocity',
  'voluntary-turnover',
] as const;
export type OwnBenchmarkMeasure = (typeof OWN_BENCHMARK_MEASURES)[number];

/** The units of an own benchmark: percent of a hundred, minutes, hours, days, sessions, or a plain number. Saved; never renamed. */
export const OWN_BENCHMARK_UNITS = ['%', 'min', 'h', 'days', 'sessions', 'number'] as const;
export type OwnBenchmarkUnit = (typeof OWN_BENCHMARK_UNITS)[number];

/** The grades of evidence, best first but for the own measurement. Saved; never renamed. */
export const OWN_BENCHMARK_GRADES = ['P', 'S', 'W', 'M'] as const;
