import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { CONVERSATION_KEYS } from '../session/conversation-key.ts';
import { DOES_IT, GAP_HELPS, GAP_REASONS, KNOWS_HOW, LIMITS, REPEATS } from './decide-gap.ts';
import { GAP_VERDICTS } from './gap-review.ts';

/** The answers that a decision rests on. */
export const gapAnswersSchema = z.object({
  knowsHow: z.enum(KNOWS_HOW).nullable(),
  doesIt: z.enum(DOES_IT).nullable(),
  repeats: z.enum(REPEATS).nullable(),
  limit: z.enum(LIMITS).nullable(),
});

/**
 * What a manager decided to do about a gap of a rep: `gap` names it, `help` and `conversation` are what was chosen and
 * `because` why; `reason` is the manager's own words. It comes back on `reviewOn`; `review` says then whether it was right.
 */
export const gapDecisionSchema = z.object({
  id: idSchema,
  repId: idSchema,
  gap: nameSchema,
  decidedOn: daySchema,
  reviewOn: daySchema,
  answers: gapAnswersSchema,
  help: z.enum(GAP_HELPS),
  conversation: z.enum(CONVERSATION_KEYS).nullable(),
  because: z.enum(GAP_REASONS),
  reason: noteSchema,
  review: z.object({ on: daySchema, verdict: z.enum(GAP_VERDICTS), note: noteSchema }).nullable(),
});
export type GapDecision = z.infer<typeof gapDecisionSchema>;
