/** The most questions that a sheet of paper holds beside all else. Five are picked unless said otherwise. */
export const PREPARED_QUESTIONS_MAX = 8;
