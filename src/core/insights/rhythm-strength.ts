import type { Day } from '../domain/calendar/day.ts';
import type { RepWeek } from './rep-rhythm.ts';

/** The part of the way that a kept week goes towards 100, and a missed one towards 0. Our own choice. */
export const STRENGTH_STEP = 0.25;

/** A week that moved the strength: from what to what. Values are not rounded. */
export type StrengthStep = {
  readonly weekStart: Day;
  readonly state: 'kept' | 'missed';
  readonly before: number;
  readonly after: number;
  /** Sessions held of those planned, for a week that was missed. */
  readonly held: number;
  readonly planned: number;
};

/** How well a rhythm has settled, 0 to 100, null before its first week was kept or missed; and the weeks it comes from. */
export type Strength = { readonly value: number | null; readonly steps: readonly StrengthStep[] };

/**
 * The strength of a rhythm: a value that moves with every planned week that was kept or missed, beginning at 0.
 *
 * - kept: it goes a quarter of the way to 100, `s + (100 - s) / 4`
 * - missed: it loses a quarter, `s - s / 4`; where some of the planned sessions were held, only the part that is missing
 *   of that quarter: with one of two, an eighth
 * - excused, still open, to come, or nothing planned: it stays
 *
 * So one lapse dents what many weeks have built, without wiping it out, and about two kept weeks make up for it. The quarter
 * is our own choice; it puts the half-life of a habit that isn't kept at two and a half weeks.
 *
 * @example
 * // By hand: kept, kept, missed, excused, kept: 0 + 25 = 25; 25 + 18.75 = 43.75; 43.75 - 10.94 = 32.81; stays;
 * // 32.81 + 16.80 = 49.61.
 * strengthOf(weeks).value // 49.609375
 */
export function strengthOf(
  weeks: readonly Pick<RepWeek, 'weekStart' | 'state' | 'sessions' | 'planned'>[],
): Strength {
  const steps: StrengthStep[] = [];
  let value: number | null = null;
  for (const { weekStart, state, sessions, planned } of weeks) {
    if (state !== 'kept' && state !== 'missed') continue;
    const before: number = value ?? 0;
    const missing = 1 - Math.min(1, sessions / planned);
    const after =
      state === 'kept' ? before + STRENGTH_STEP * (100 - before) : before - STRENGTH_STEP * missing * before;
    steps.push({ weekStart, state, before, after, held: sessions, planned });
    value = after;
  }
  return { value, steps };
}
