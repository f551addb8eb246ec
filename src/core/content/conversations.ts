import { CONVERSATION_KEYS, type ConversationKey } from '../domain/session/conversation-key.ts';
import { ACCOUNTABILITY } from './conversations/accountability.ts';
import type { ConversationGuide } from './conversations/conversation.ts';
import { DEVELOPMENT } from './conversations/development.ts';
import { DISCOVERY } from './conversations/discovery.ts';
import { GOAL_SETTING } from './conversations/goal-setting.ts';
import { MOTIVATION } from './conversations/motivation.ts';
import { OPPORTUNITY_REVIEW } from './conversations/opportunity-review.ts';
import { SKILL_GAP } from './conversations/skill-gap.ts';

export type { ConversationGuide } from './conversations/conversation.ts';

const GUIDES: Readonly<Record<ConversationKey, ConversationGuide>> = {
  'goal-setting': GOAL_SETTING,
  discovery: DISCOVERY,
  'skill-gap': SKILL_GAP,
  accountability: ACCOUNTABILITY,
  'opportunity-review': OPPORTUNITY_REVIEW,
  motivation: MOTIVATION,
  development: DEVELOPMENT,
};

/** The seven conversations in the order of {@link CONVERSATION_KEYS}. */
export const CONVERSATIONS: readonly ConversationGuide[] = Object.values(GUIDES);

/** The guide to a conversation. `conversationGuide('skill-gap').name` is `Skill gap`. */
export function conversationGuide(key: ConversationKey): ConversationGuide {
  return GUIDES[key];
}
