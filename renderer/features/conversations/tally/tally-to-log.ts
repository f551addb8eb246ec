import type { Day, Instant } from '../../../../src/core/domain/calendar/day.ts';
import { countsOfTaps, type Tally } from '../../../../src/core/domain/tally/tally.ts';
import { secondsOn, type TallyDraft } from '../../../../src/core/domain/tally/tally-draft.ts';

/** The record that a tally under way becomes when it ends, on the day on which it began. */
export function tallyOf(draft: TallyDraft, day: Day, now: Instant): Tally {
  const { id, repIds, taps } = draft;
  return {
    id,
    day,
    repIds: [...repIds],
    sessionId: null,
    ...countsOfTaps(taps),
    seconds: secondsOn(draft, now),
    taps: [...taps],
  };
}

/** A tally's clock in minutes as a session's length is written, 1 to 600. */
export function minutesOf({ seconds }: Pick<Tally, 'seconds'>): number {
  return Math.min(600, Math.max(1, Math.round(seconds / 60)));
}

/** Whether anything was counted. */
export function countsAnything({ tells, asks, reflects }: Tally): boolean {
  return tells + asks + reflects > 0;
}
