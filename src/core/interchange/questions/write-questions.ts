import { CONVERSATIONS } from '../../content/conversations.ts';
import type { ConversationKey } from '../../domain/session/conversation-key.ts';
import { type LineQuestion, writeQuestionLine } from './question-line.ts';

/** A question as it goes into a text, and comes out of one. */
export type TextQuestion = LineQuestion & { readonly conversation: ConversationKey | null };

/** The heading over the questions that fit every conversation. */
export const ANY_CONVERSATION = 'Any conversation';

const HEAD = [
  '# Questions',
  '',
  '> A line a question, under its conversation. ★ marks a favourite, # a tag.',
] as const;

/**
 * Questions as a text that people can read and change, and that `readQuestions` reads back: a heading a conversation, a line a
 * question, in the order given within each.
 */
export function writeQuestions(questions: readonly TextQuestion[]): string {
  const groups = [{ key: null, name: ANY_CONVERSATION }, ...CONVERSATIONS];
  const parts = groups.flatMap(({ key, name }) => {
    const lines = questions.filter(({ conversation }) => conversation === key).map(writeQuestionLine);
    return lines.length === 0 ? [] : ['', `## ${name}`, '', ...lines];
  });
  return `${[...HEAD, ...parts].join('\n')}\n`;
}
