/** The seven coaching conversations. Saved records refer to the keys; they never change. */
export const CONVERSATION_KEYS = [
  'goal-setting',
  'discovery',
  'skill-gap',
  'accountability',
  'opportunity-review',
  'motivation',
  'development',
] as const;
export type ConversationKey = (typeof CONVERSATION_KEYS)[number];
