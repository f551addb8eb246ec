import { z } from 'zod';
import { idSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { DRILL_KINDS } from './drill-kind.ts';

/** How an answer went: not yet, only just, well, or without effort. */
export const DRILL_GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type DrillGrade = (typeof DRILL_GRADES)[number];

/**
 * What is remembered of an item that was practised: its id is the item's. `stability` is in days and `difficulty` from 1
 * to 10, both as the scheduler has them; `due` is the day on which it comes back. It holds nothing of what was said: an item
 * from one's own conversation is read from there (`conversationId`) each time, and is gone when the text is.
 */
export const drillCardSchema = z.object({
  id: idSchema,
  kind: z.enum(DRILL_KINDS),
  conversationId: idSchema.nullable().default(null),
  due: daySchema,
  lastDay: daySchema,
  stability: z.number().min(0),
  difficulty: z.number().min(0).max(10),
  reps: z.int().min(0),
  lapses: z.int().min(0),
  isLearned: z.boolean(),
});
export type DrillCard = z.infer<typeof drillCardSchema>;

/**
 * That a drill was answered. `isRight` is what counts; `isOverruled` says that the manager counted as right what the
 * program did not. What was typed isn't kept.
 */
export const drillAnswerSchema = z.object({
  id: idSchema,
  cardId: idSchema,
  kind: z.enum(DRILL_KINDS),
  day: daySchema,
  grade: z.enum(DRILL_GRADES),
  isRight: z.boolean(),
  isOverruled: z.boolean().default(false),
});
export type DrillAnswer = z.infer<typeof drillAnswerSchema>;
