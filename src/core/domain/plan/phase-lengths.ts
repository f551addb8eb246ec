/** The shortest and the longest phase that a plan may have, in plan days. */
export const PHASE_DAYS_MIN = 14;
export const PHASE_DAYS_MAX = 60;
