/** The phases by their numbers: 1 Diagnosis, 2 Skill Building, 3 Reinforcement. */
export const PHASE_NUMBERS = [1, 2, 3] as const;
export type PhaseNumber = (typeof PHASE_NUMBERS)[number];
