/** The tabs of the team's screen, by their part of the address, with their names. */
export const TEAM_TABS = [
  { place: 'reps', name: 'Reps' },
  { place: 'board', name: 'Rhythm board' },
  { place: 'balance', name: 'Who gets how much' },
  { place: 'rhythm', name: 'Weekly rhythm' },
] as const;
export type TeamTab = (typeof TEAM_TABS)[number]['place'];
