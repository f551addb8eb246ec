/** There is one plan for the time after the 90 days, under this id. */
export const SUSTAIN_PLAN_ID = 'sustain';
