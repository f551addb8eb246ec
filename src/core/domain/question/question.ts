import { z } from 'zod';
import { idSchema, nameSchema } from '../../foundation/schema.ts';
import { daySchema } from '../calendar/day-schema.ts';
import { CONVERSATION_KEYS } from '../session/conversation-key.ts';
import { LONGEST_TAG, MOST_TAGS, TAG_PATTERN } from './question-tags.ts';

/** Where a question comes from: written by the user, asked with a long answer, offered instead of a telling, or from a guide. */
export const QUESTION_SOURCES = ['own', 'best', 'instead', 'guide'] as const;
export type QuestionSource = (typeof QUESTION_SOURCES)[number];

/** A tag: one word of letters, digits and hyphens, in small letters. */
const tagSchema = z.string().regex(TAG_PATTERN).max(LONGEST_TAG);

/** The tags of a question. */
export const questionTagsSchema = z.array(tagSchema).max(MOST_TAGS);

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
  tags: questionTagsSchema.default([]),
  addedOn: daySchema,
});
export type Question = z.infer<typeof questionSchema>;

/** The id under which a question of a guide is kept. `guideQuestionId('discovery', 'what-else')` is `guide:discovery:what-else`. */
export function guideQuestionId(conversation: string, key: string): string {
  return `guide:${conversation}:${key}`;
}

/** Whether two questions say the same, whatever their capitals, spaces and marks at the end. */
export function isSameQuestion(one: string, other: string): boolean {
  return bareQuestion(one) === bareQuestion(other);
}

/** The words of a question as {@link isSameQuestion} compares them. `bareQuestion('What  else?')` is `what else`. */
export function bareQuestion(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.?!…]+$/u, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
