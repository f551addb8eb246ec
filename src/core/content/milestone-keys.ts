// Apart from the template and its texts, so that a command can know them without.

/** The milestone for writing coaching into performance expectations, which the gate of phase 3 looks at. */
export const EXPECTATIONS_MILESTONE_KEY = 'write-expectations';

/** The milestone for the plan for after day 90. */
export const SUSTAIN_MILESTONE_KEY = 'sustain-plan';

/** The milestone for the review at the end of the 90 days. */
export const REVIEW_MILESTONE_KEY = 'review-day-90';
