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
