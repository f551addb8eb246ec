import { CONVERSATION_KEYS, type ConversationKey } from '../../session/conversation-key.ts';
import type { MoveLabel } from '../move.ts';
import { isQuestion, opensWithWhy } from '../profile.ts';
import { readTelling, type Telling } from './read-telling.ts';
import { conversationOf, topicOf } from './topics.ts';
import { waysToAsk } from './ways-to-ask.ts';

/** A question to ask instead, and the one of the seven conversations that it belongs to. */
export type AskInstead = { readonly text: string; readonly conversation: ConversationKey };

/** A line of the manager; `conversation` is which of the seven was held, null where that isn't known. */
export type ToldLine = {
  readonly text: string;
  readonly label: MoveLabel;
  readonly conversation: ConversationKey | null;
};

/** How many ways to ask are offered. */
const OFFERED = 3;
/** A question longer than this is none that anybody would ask. */
const LONGEST_QUESTION = 140;

/** Whether there may be another way to ask for a line: it tells, or asks why. */
export function canAskInstead({ text, label }: Pick<ToldLine, 'text' | 'label'>): boolean {
  return label === 'tell' || (isQuestion(label) && opensWithWhy(text));
}

/**
 * Two or three open questions instead of a telling or a why-question. Each takes up words of the line; where the line has
 * none that a question could be about ("You have to do it."), there is none, and nothing general is offered in its place.
 * By rules alone: the same line gives the same questions. Never throws.
 *
 * @example
 * askInstead({ text: 'You should call her director.', label: 'tell', conversation: null })[0]?.text;
 * // 'What do you know so far about her director?'
 * askInstead({ text: 'Why did you call them?', label: 'ask-open', conversation: null })[0]?.text;
 * // 'What led you to call them?'
 */
export function askInstead(line: ToldLine): AskInstead[] {
  if (!canAskInstead(line)) return [];
  const told = readTelling(line.text, isQuestion(line.label));
  if (!told) return [];
  const topic = topicOf(subjectMatter(told));
  const conversation =
    known(line.conversation) ?? (told.kind === 'claim' && told.ofRep ? 'skill-gap' : conversationOf(topic));
  const questions = waysToAsk(told, { topic, conversation }).map(asQuestion);
  return [...new Set(questions)]
    .filter((text) => text.length <= LONGEST_QUESTION)
    .slice(0, OFFERED)
    .map((text) => ({ text, conversation }));
}

function subjectMatter(told: Telling): string {
  switch (told.kind) {
    case 'act':
      return told.gerund;
    case 'regret':
      return told.participle;
    case 'claim':
      return told.clause ?? told.thing ?? '';
    case 'why':
      return [told.gerund, told.thing, ...told.asks].join(' ');
  }
}

function known(key: ConversationKey | null): ConversationKey | null {
  return key !== null && CONVERSATION_KEYS.includes(key) ? key : null;
}

function asQuestion(text: string): string {
  const [first = '', ...rest] = text.replace(/\s+/gu, ' ').trim();
  return `${first.toUpperCase()}${rest.join('')}`.replace(/\bi\b(?!\.)/g, 'I');
}
