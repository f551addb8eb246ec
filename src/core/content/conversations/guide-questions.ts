import { guideQuestionId } from '../../domain/question/question.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';
import { CONVERSATIONS } from '../conversations.ts';
import { GENERAL_QUESTIONS } from './general.ts';

/** A question of a guide with the id under which the bank knows it; `conversation` is null for the general ones. */
export type QuestionOfGuide = {
  readonly id: string;
  readonly text: string;
  readonly purpose: string;
  readonly conversation: ConversationKey | null;
};

/** The questions of all guides in their order: the general ones, then those of the seven conversations. */
export const GUIDE_QUESTIONS: readonly QuestionOfGuide[] = [
  ...GENERAL_QUESTIONS.map(({ key, text, purpose }) => ({
    id: guideQuestionId('general', key),
    text,
    purpose,
    conversation: null,
  })),
  ...CONVERSATIONS.flatMap(({ key: conversation, questions }) =>
    questions.map(({ key, text, purpose }) => ({
      id: guideQuestionId(conversation, key),
      text,
      purpose,
      conversation,
    })),
  ),
];
