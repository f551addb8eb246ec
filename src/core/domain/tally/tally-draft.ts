import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import type { Instant } from '../calendar/day.ts';
import { instantSchema } from '../calendar/day-schema.ts';
import { companionSchema } from '../session/companion.ts';
import { TALLY_SECONDS_MAX, type TallyKind, tapSchema } from './tally.ts';

/**
 * A tally under way, with the id that it will have as a record. `milliseconds` were on the clock when it was last stopped; `runningSince` is the moment from which it
 * runs on, null while it is paused; `keptAt` is when it was last written down. `companion` is what is written meanwhile, where
 * the conversation is led with it.
 */
export const tallyDraftSchema = z.object({
  id: idSchema,
  startedAt: instantSchema,
  repIds: z.array(idSchema).max(200),
  taps: z.array(tapSchema).max(30_000),
  milliseconds: z.int().min(0),
  runningSince: instantSchema.nullable(),
  keptAt: instantSchema,
  companion: companionSchema.optional(),
});
export type TallyDraft = z.infer<typeof tallyDraftSchema>;

/** Away for longer than this, in milliseconds, the clock is taken to have stopped when the window went. */
const AWAY_AT_MOST_MS = 10 * 60_000;

const TAPS_MAX = 30_000;

/** Starts a tally whose clock runs. */
export function startTally(id: string, now: Instant, repIds: readonly string[]): TallyDraft {
  return {
    id,
    startedAt: now,
    repIds: [...repIds],
    taps: [],
    milliseconds: 0,
    runningSince: now,
    keptAt: now,
  };
}

/** The milliseconds on a tally's clock; a system clock that was set back counts nothing, and none runs beyond a day's work. */
export function millisecondsOn({ milliseconds, runningSince }: TallyDraft, now: Instant): number {
  const running = runningSince === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(runningSince));
  return Math.min(milliseconds + running, TALLY_SECONDS_MAX * 1000);
}

/** The whole seconds on a tally's clock. */
export function secondsOn(draft: TallyDraft, now: Instant): number {
  return Math.floor(millisecondsOn(draft, now) / 1000);
}

/** Counts one utterance. A paused tally runs on: who taps is in the conversation again. */
export function tapped(draft: TallyDraft, kind: TallyKind, now: Instant): TallyDraft {
  if (draft.taps.length >= TAPS_MAX) return draft;
  const running = resumed(draft, now);
  return { ...running, taps: [...draft.taps, { kind, second: secondsOn(running, now) }], keptAt: now };
}

/** Takes the latest tap back; a tally without taps stays as it is. */
export function untapped(draft: TallyDraft, now: Instant): TallyDraft {
  return { ...draft, taps: draft.taps.slice(0, -1), keptAt: now };
}

/** Stops the clock. */
export function paused(draft: TallyDraft, now: Instant): TallyDraft {
  return { ...draft, milliseconds: millisecondsOn(draft, now), runningSince: null, keptAt: now };
}

/** Lets the clock run on; one that runs is left as it is. */
export function resumed(draft: TallyDraft, now: Instant): TallyDraft {
  return draft.runningSince === null ? { ...draft, runningSince: now, keptAt: now } : draft;
}

/**
 * A tally as it is found again after its window was closed or the program had gone. One that was away for ten minutes or
 * less runs on, since the conversation did; after a longer time it is paused at the moment when it was last written down.
 *
 * @example
 * // By hand: begun at 10:00, last kept at 10:05, found at 10:07: 7 minutes and running. Found at 18:00: 5 minutes, paused.
 * secondsOn(foundAgain(draft, at('18:00')), at('18:00')) // 300
 */
export function foundAgain(draft: TallyDraft, now: Instant): TallyDraft {
  const away = Date.parse(now) - Date.parse(draft.keptAt);
  return away > AWAY_AT_MOST_MS ? paused(draft, draft.keptAt) : draft;
}
