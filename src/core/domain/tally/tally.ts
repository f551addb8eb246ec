import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';

/** What the manager taps in a live tally. Open and closed questions are one tap: there is no time to tell them apart. */
export const TALLY_KINDS = ['tell', 'ask', 'reflect'] as const;
export type TallyKind = (typeof TALLY_KINDS)[number];

const count = z.int().min(0).max(10_000);

/** The longest tally: a working day. */
export const TALLY_SECONDS_MAX = 36_000;

/** A tap: what it was, and on which second of the tally's clock. */
export const tapSchema = z.object({
  kind: z.enum(TALLY_KINDS),
  second: z.int().min(0).max(TALLY_SECONDS_MAX),
});
export type Tap = z.infer<typeof tapSchema>;

/**
 * A conversation that the manager counted while it ran, without a transcript: how often they told, asked and reflected.
 * Each count is one utterance. `sessionId` is the logged session it was, null for none; `seconds` is the clock without its
 * pauses; `taps`, where they were kept, make up the counts. No word of the conversation is in it.
 */
export const tallySchema = z.object({
  id: idSchema,
  day: daySchema,
  repIds: z.array(idSchema).max(200),
  sessionId: idSchema.nullable(),
  tells: count,
  asks: count,
  reflects: count,
  seconds: z.int().min(0).max(TALLY_SECONDS_MAX),
  taps: z.array(tapSchema).max(30_000).optional(),
});
export type Tally = z.infer<typeof tallySchema>;

/** The three counts of a tally. */
export type TallyCounts = Pick<Tally, 'tells' | 'asks' | 'reflects'>;

/**
 * The counts that taps make up.
 *
 * @example
 * countsOfTaps([{ kind: 'tell', second: 4 }, { kind: 'ask', second: 9 }]) // { tells: 1, asks: 1, reflects: 0 }
 */
export function countsOfTaps(taps: readonly Pick<Tap, 'kind'>[]): TallyCounts {
  const counts = { tell: 0, ask: 0, reflect: 0 };
  for (const { kind } of taps) counts[kind] += 1;
  return { tells: counts.tell, asks: counts.ask, reflects: counts.reflect };
}

/** Whether a tally's taps, where it has them, are its counts. */
export function addsUp({ taps, tells, asks, reflects }: Tally): boolean {
  if (!taps) return true;
  const counts = countsOfTaps(taps);
  return counts.tells === tells && counts.asks === asks && counts.reflects === reflects;
}
