/** When the manager guesses how a week divides: before anything is measured, about the midpoint, and at the end. */
export const GUESS_IDS = ['day-0', 'day-45', 'day-90'] as const;
export type GuessId = (typeof GUESS_IDS)[number];
