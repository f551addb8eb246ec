/** A figure to beat: measured on coded counselling dialogues, see the model card for how. NaN where it was not measured. */
export type Baseline = {
  readonly name: string;
  readonly macro3: number;
  readonly macro4: number;
  readonly askAgainstTell: number;
  readonly openAgainstClosed: number;
  readonly accuracy3: number;
};

/** What simple rules, a plain regression and people reach, on turns that the regression had not seen. */
export const BASELINES: readonly Baseline[] = [
  {
    name: 'question mark, else length',
    accuracy3: 0.665,
    macro3: 0.634,
    macro4: Number.NaN,
    askAgainstTell: Number.NaN,
    openAgainstClosed: Number.NaN,
  },
  {
    name: 'regression on word pairs',
    accuracy3: 0.836,
    macro3: 0.746,
    macro4: 0.734,
    askAgainstTell: 0.903,
    openAgainstClosed: 0.753,
  },
  {
    name: 'one expert, the others judging',
    accuracy3: 0.891,
    macro3: 0.878,
    macro4: 0.861,
    askAgainstTell: 0.95,
    openAgainstClosed: 0.825,
  },
];
