import { COACHING_SHARE_BAND } from './coaching-bands.ts';

// Apart from the gates and their texts, so that an insight can measure against them without.

/**
 * Coverage, in percent of the expected working minutes, from which a measured week counts as evidence.
 * Comes with the definition of coverage: an audit below it says so wherever its share is shown.
 */
export const MINIMUM_COVERAGE_PERCENT = 80;

/** How many of the four behaviours a manager chooses. Our own choice: more than three at a time dilutes the effort. */
export const BEHAVIOURS_CHOSEN = { atLeast: 1, atMost: 3 } as const;

/** Own conversations to profile in phase 1. Our own choice: one may be a lucky or an unlucky day, two can be compared. */
export const MINIMUM_PROFILES = 2;

/** Weeks, of the last weeks looked at, in which all planned sessions were held. Our own choice: it forgives one bad week in four. */
export const RHYTHM_WEEKS = { kept: 3, of: 4 } as const;

/** Different conversations, of the seven, seen in logged sessions. Our own choice: more than half of them. */
export const MINIMUM_CONVERSATIONS_USED = 4;

/** Weeks from the first day that make the talk baseline. Our own choice: before the habit has had time to move. */
export const TALK_BASELINE_WEEKS = 2;

/** Last weeks in which every one-to-one has to end with step, date and commitment. Our own choice. */
export const COMMITMENT_WEEKS = 2;

/** Percent of recorded minutes that a measured week of phase 3 gives to coaching: the band of Practitioner article A. */
export const COACHING_SHARE_PERCENT = {
  from: COACHING_SHARE_BAND.targetFrom,
  to: COACHING_SHARE_BAND.targetTo,
} as const;

/** Rhythm kept over phase 3, in percent of rep-weeks. Our own choice: it leaves one week in five for life to happen. */
export const MINIMUM_RHYTHM_PERCENT = 80;

/** Commitments kept, in percent of those due. Our own choice: promises worth making are not all kept. */
export const MINIMUM_COMMITMENTS_PERCENT = 70;
