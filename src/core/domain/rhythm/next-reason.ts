/**
 * What speaks for coaching somebody next. Saved choices refer to the codes; they never change.
 * - `never`: no session yet
 * - `days-since`: days since the last session, from a week on
 * - `behind-rhythm`: sessions of this week's rhythm still to be held
 * - `commitment-overdue`, `commitment-due`: how many open commitments are past their day, or due within a week
 * - `outcome-falling`: how many times in a row a measure of their results got worse
 * - `review-upcoming`: days until their next review
 * - `middle-tier`: a middle performer, who by the sources gains most
 */
export const NEXT_REASON_CODES = [
  'never',
  'days-since',
  'behind-rhythm',
  'commitment-overdue',
  'commitment-due',
  'outcome-falling',
  'review-upcoming',
  'middle-tier',
] as const;
export type NextReasonCode = (typeof NEXT_REASON_CODES)[number];
