import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema, instantSchema } from '../calendar/day-schema.ts';
import { CONVERSATION_KEYS } from '../session/conversation-key.ts';
import { MOVE_LABELS } from './move.ts';

const count = z.int().min(0);

/** How many utterances (or moves) of each kind the manager made. */
export const labelCountsSchema = z.object({
  'ask-open': count,
  'ask-closed': count,
  tell: count,
  reflect: count,
  other: count,
});
export type LabelCounts = z.infer<typeof labelCountsSchema>;

/**
 * A label that the user set: `turn` is the index of the turn in the transcript, `move` that of the move in the turn.
 * `confirms` is true where it is the coder's own label, which the user looked at and found right.
 */
export const correctionSchema = z.object({
  turn: count,
  move: count,
  label: z.enum(MOVE_LABELS),
  confirms: z.boolean().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** A question of the question bank that the manager asked, and how many words it was answered with. */
const questionAskedSchema = z.object({ questionId: idSchema, answerWords: z.int().min(1) });
export type QuestionAsked = z.infer<typeof questionAskedSchema>;

/**
 * A conversation whose transcript was read and coded: what the charts need, without the text.
 *
 * `utterances` counts each of the manager's turns once, `moves` each sentence or clause. `coachSpeakers` are the
 * names under which the manager speaks in it. `movesCoded` is how many moves were coded by the program; `corrections` are
 * those that the user changed or confirmed. `longestMonologueSeconds` is null where the source has no seconds.
 * `keepsText` is false when the user chose to keep labels and counts only. `questionsAsked` are the questions of the bank
 * that were asked, by their ids; missing where nobody looked for them yet.
 */
export const conversationSchema = z.object({
  id: idSchema,
  day: daySchema,
  title: nameSchema,
  sessionId: idSchema.nullable(),
  repIds: z.array(idSchema),
  conversation: z.enum(CONVERSATION_KEYS).nullable(),
  format: z.string().max(40),
  timing: z.enum(['seconds', 'blocks', 'none']),
  coachSpeakers: z.array(nameSchema).min(1),
  speakers: z.array(z.object({ name: z.string().max(300), words: count, turns: count })),
  utterances: labelCountsSchema,
  moves: labelCountsSchema,
  movesCoded: count,
  corrections: z.array(correctionSchema),
  coachWords: count,
  allWords: count,
  longestMonologueWords: count,
  longestMonologueSeconds: z.number().min(0).nullable(),
  keepsText: z.boolean(),
  questionsAsked: z.array(questionAskedSchema).optional(),
  importedAt: instantSchema,
});
export type Conversation = z.infer<typeof conversationSchema>;
