/**
 * What a number counts.
 * - `percent`: a share of 0 to 1, to be shown times 100 (0.8 is 80%)
 * - `points`: the difference of two shares, likewise (0.05 is 5 percentage points)
 * - `minutes`, `seconds`, `days`, `weeks`, `words`, `count`: what they say
 * - `ratio`: so many to one
 * - `more`, `more-days`, `more-minutes`: a difference of two numbers or spans, shown with its sign
 */
export type Unit =
  | 'percent'
  | 'points'
  | 'minutes'
  | 'seconds'
  | 'days'
  | 'weeks'
  | 'words'
  | 'count'
  | 'ratio'
  | 'more'
  | 'more-days'
  | 'more-minutes';

/** A number with its unit, which only the page formats; null where there is nothing to compute it from. */
export type Quantity = { readonly value: number | null; readonly unit: Unit };

/** In which unit the difference of two numbers is written. */
export const UNITS_OF_CHANGES: Readonly<Record<Unit, Unit>> = {
  percent: 'points',
  points: 'points',
  minutes: 'more-minutes',
  'more-minutes': 'more-minutes',
  seconds: 'more',
  days: 'more-days',
  'more-days': 'more-days',
  weeks: 'more',
  words: 'more',
  count: 'more',
  more: 'more',
  ratio: 'more',
};
