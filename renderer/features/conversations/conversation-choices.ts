import { CONVERSATIONS } from '../../../src/core/content/conversations.ts';

/** The seven conversations as choices, each with the moments it is for. */
export const CONVERSATION_CHOICES = CONVERSATIONS.map(({ key, name, when }) => ({
  value: key,
  label: name,
  when: when.join(' · '),
}));
