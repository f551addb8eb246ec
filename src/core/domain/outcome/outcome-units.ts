/** What a measure's figures are: shares of 0 to 1, days, or numbers of the user's own unit. */
export const OUTCOME_UNITS = ['percent', 'days', 'number'] as const;
export type OutcomeUnit = (typeof OUTCOME_UNITS)[number];

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whose figures they are: each rep's, or the team's alone. */
export const OUTCOME_OWNERS = ['rep', 'team'] as const;

/** So many figures go into one command, more than sixty reps, four measures and six years of months have. */
export const MOST_OUTCOMES = 20_000;

/** Figures beyond this are slips of the keyboard. */
export const LARGEST_OUTCOME = 1e12;
