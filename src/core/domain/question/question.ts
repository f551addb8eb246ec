import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { CONVERSATION_KEYS } from '../session/conversation-key.ts';

/** Where a question comes from: written by the user, asked with a long answer, offered instead of a telling, or from a guide. */
export const QUESTION_SOURCES = ['own', 'best', 'instead', 'guide'] as const;
export type QuestionSource = (typeof QUESTION_SOURCES)[number];

/**
 * A question kept in the question bank. `conversation` is which of the seven it is for, null for any. `answerWords` is
 * how many words it was answered with where it was asked. A question of a guide is kept under {@link guideQuestionId}.
 */
export const questionSchema = z.object({
  id: idSchema,
  text: nameSchema,
  conversation: z.enum(CONVERSATION_KEYS).nullable(),
  source: z.enum(QUESTION_SOURCES),
  favourite: z.boolean(),
  fromConversationId: idSchema.nullable(),
  answerWords: z.int().min(0).nullable(),
  addedOn: daySchema,
});
export type Question = z.infer<typeof questionSchema>;

/** The id under which a question of a guide is kept. `guideQuestionId('discovery', 'what-else')` is `guide:discovery:what-else`. */
export function guideQuestionId(conversation: string, key: string): string {
  return `guide:${conversation}:${key}`;
}

/** Whether two questions say the same, whatever their capitals, spaces and marks at the end. */
export function isSameQuestion(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.?!…]+$/u, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
