import type { ConversationKey } from '../../src/core/domain/session/conversation-key.ts';

/** The seven conversations by name, without their texts. */
export const CONVERSATION_NAMES: Readonly<Record<ConversationKey, string>> = {
  'goal-setting': 'Goal-setting',
  discovery: 'Discovery',
  'skill-gap': 'Skill gap',
  accountability: 'Accountability',
  'opportunity-review': 'Opportunity review',
  motivation: 'Motivation',
  development: 'Development',
};
