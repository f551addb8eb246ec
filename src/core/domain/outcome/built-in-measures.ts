import type { OutcomeMeasure } from './outcome-measure.ts';

/**
 * A measure of results with what it says of itself. `hint` defines it for the person who types it; `counts` is what a figure
 * counts, null where nothing is counted. `pooled` when several figures make one by their counts: 3 of 4 deals won and 1 of 6
 * are 4 of 10, and not the mean of 75% and 17%.
 */
export type OutcomeKind = Omit<OutcomeMeasure, 'order'> & {
  readonly hint: string;
  readonly counts: string | null;
  readonly pooled: boolean;
};

/** The measures that every team knows. Saved figures refer to the ids; they never change. */
export const BUILT_IN_MEASURES: readonly OutcomeKind[] = [
  {
    id: 'quota-attainment',
    name: 'Quota attainment',
    unit: 'percent',
    unitWord: '',
    better: 'higher',
    of: 'rep',
    hint: 'What was sold in the period, of what the quota asked for.',
    counts: 'deal',
    pooled: false,
  },
  {
    id: 'win-rate',
    name: 'Win rate',
    unit: 'percent',
    unitWord: '',
    better: 'higher',
    of: 'rep',
    hint: 'Deals won, of all deals won or lost in the period.',
    counts: 'deal',
    pooled: true,
  },
  {
    id: 'deal-velocity',
    name: 'Deal velocity',
    unit: 'days',
    unitWord: '',
    better: 'lower',
    of: 'rep',
    hint: 'Days from the first contact to the signature, the mean of the deals won in the period.',
    counts: 'deal',
    pooled: true,
  },
  {
    id: 'voluntary-turnover',
    name: 'Voluntary turnover',
    unit: 'percent',
    unitWord: '',
    better: 'lower',
    of: 'team',
    hint: 'Who left by their own choice in the period, of the people in the team.',
    counts: 'person',
    pooled: true,
  },
];

/** The built-in measure with an id; undefined for the user's own. */
export function builtInMeasure(id: string): OutcomeKind | undefined {
  return BUILT_IN_MEASURES.find((measure) => measure.id === id);
}
