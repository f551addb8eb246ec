/** The id of the one timer that can run. */
export const TIMER_ID = 'timer';
