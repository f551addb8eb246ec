import { z } from 'zod';
import { idSchema, nameSchema, noteSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { CONVERSATION_KEYS } from '../session/conversation-key.ts';
import { PREPARED_QUESTIONS_MAX } from './prepared-questions-max.ts';

/** A question picked for a conversation; `id` is its place in the question bank, or its own; `asked` once it was. */
export const preparedQuestionSchema = z.object({
  id: idSchema,
  text: nameSchema,
  asked: z.boolean(),
});
export type PreparedQuestion = z.infer<typeof preparedQuestionSchema>;

/**
 * A conversation with a rep that was prepared for a `day`: which of the seven, the questions picked in their order, and
 * notes. `sessionId` is the logged session that came of it, null until there is one.
 */
export const preparationSchema = z.object({
  id: idSchema,
  repId: idSchema,
  day: daySchema,
  conversation: z.enum(CONVERSATION_KEYS),
  questions: z.array(preparedQuestionSchema).max(PREPARED_QUESTIONS_MAX),
  notes: noteSchema,
  sessionId: idSchema.nullable(),
});
export type Preparation = z.infer<typeof preparationSchema>;
