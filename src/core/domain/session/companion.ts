import { z } from 'zod';
import { idSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { settlementSchema } from '../commitment/settlement.ts';
import { SESSION_CHANNELS, SESSION_FORMS } from './coaching-session.ts';
import { CONVERSATION_KEYS } from './conversation-key.ts';

/** A commitment while it is being written: `repId` null while it is plain whose it is, `text` perhaps still empty. */
const writtenCommitmentSchema = z.object({
  id: idSchema,
  repId: idSchema.nullable(),
  text: z.string().max(300),
  due: daySchema.nullable(),
  strength: z.int().min(1).max(10).nullable(),
});

/** What is written when the conversation is over. `minutes` null while the field is empty. */
const debriefSchema = z.object({
  thinking: noteSchema,
  askInstead: noteSchema,
  form: z.enum(SESSION_FORMS),
  minutes: z.int().min(0).max(10_000).nullable(),
  channel: z.enum(SESSION_CHANNELS),
  rating: z.int().min(1).max(5).nullable(),
  noteIsPrivate: z.boolean(),
});

/**
 * What the manager has at hand and writes down while a conversation runs: the questions, ticked as they are asked, the
 * rep's own `words`, what comes of it. `settled` says what became of commitments from before. `debrief` is null until the
 * conversation is over.
 */
export const companionSchema = z.object({
  preparationId: idSchema.nullable(),
  conversation: z.enum(CONVERSATION_KEYS).nullable(),
  questions: z.array(z.object({ id: idSchema, text: z.string().max(300), asked: z.boolean() })).max(20),
  words: noteSchema,
  nextStep: noteSchema,
  commitments: z.array(writtenCommitmentSchema).max(50),
  settled: z.array(settlementSchema).max(200),
  debrief: debriefSchema.nullable(),
});
export type Companion = z.infer<typeof companionSchema>;
export type WrittenCommitment = z.infer<typeof writtenCommitmentSchema>;
export type Debrief = z.infer<typeof debriefSchema>;
