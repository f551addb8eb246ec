import type { Day } from '../domain/calendar/day.ts';
import type { PreparedQuestion } from '../domain/preparation/preparation.ts';
import { CONVERSATION_KEYS, type ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';
import { type ConversationProposal, conversationProposals } from './conversation-proposals.ts';
import { type BankQuestion, byLongestAnswer, questionBank } from './question-bank.ts';

/** How many questions are picked unless said otherwise. */
export const QUESTIONS_PICKED = 5;
/** At most so many of the picked ones are there because they are the manager's own or were answered at length; the guide's order leads. */
const BEST_AT_MOST = 2;

/** Which conversation to have with a rep: `because` is the evidence, null where the records speak for none. */
export type ProposedConversation = {
  readonly conversation: ConversationKey;
  readonly because: ConversationProposal | null;
};

/**
 * The conversation to prepare with a rep: the one that the records speak for most, else discovery, which fits every
 * one-to-one.
 */
export function proposeConversation(records: RecordsView, repId: string, today: Day): ProposedConversation {
  const [first] = conversationProposals(records, repId, today);
  return { conversation: first?.conversation ?? 'discovery', because: first ?? null };
}

/**
 * The questions to choose from for a conversation, in the order in which they would be picked: the guide's in its order,
 * then own ones and those that drew long answers, favourites first, then those for any conversation.
 */
export function questionsFor(records: RecordsView, conversation: ConversationKey): BankQuestion[] {
  const bank = questionBank(records);
  const fits = bank.filter((question) => question.conversation === conversation);
  const any = bank.filter((question) => question.conversation === null);
  const isGuide = ({ source }: BankQuestion) => source === 'guide';
  return [
    ...fits.filter(isGuide),
    ...bestFirst(fits.filter((question) => !isGuide(question))),
    ...bestFirst(any.filter((question) => !isGuide(question))),
    ...any.filter(isGuide),
  ];
}

function bestFirst(questions: readonly BankQuestion[]): BankQuestion[] {
  return [...questions].sort((a, b) => Number(b.favourite) - Number(a.favourite) || byLongestAnswer(a, b));
}

/**
 * Five questions for a conversation: up to two of the manager's own for it that are favourites or drew an answer, and from
 * the guide its favourites, those that drew the longest answers as far as own ones leave room, and the rest spread over its
 * order, from the opening one to the one that ends with a step.
 *
 * @example
 * // By hand: a guide of ten, nothing kept: the 1st, 3rd, 6th, 8th and 10th.
 */
export function pickQuestions(records: RecordsView, conversation: ConversationKey): PreparedQuestion[] {
  const all = questionsFor(records, conversation).filter(
    (question) => question.conversation === conversation,
  );
  const own = all
    .filter(({ source, favourite, answers }) => source !== 'guide' && (favourite || answers !== null))
    .slice(0, BEST_AT_MOST);
  const guide = all.filter(({ source }) => source === 'guide');
  const wanted = QUESTIONS_PICKED - own.length;
  const answered = guide
    .filter(({ favourite, answers }) => !favourite && answers !== null)
    .sort(byLongestAnswer)
    .slice(0, BEST_AT_MOST - own.length);
  const best = [...guide.filter(({ favourite }) => favourite), ...answered].slice(0, wanted);
  const rest = guide.filter((question) => !best.includes(question));
  const chosen = new Set([...best, ...spread(rest, wanted - best.length)]);
  const fromGuide = guide.filter((question) => chosen.has(question));
  // What is the manager's own comes in the middle, where the conversation is under way.
  const middle = Math.ceil(fromGuide.length / 2);
  return [...fromGuide.slice(0, middle), ...own, ...fromGuide.slice(middle)].map(({ id, text }) => ({
    id,
    text,
    asked: false,
  }));
}

/** So many of a list, the first and the last among them, evenly apart. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (count <= 0) return [];
  if (list.length <= count) return [...list];
  if (count === 1) return list.slice(0, 1);
  const step = (list.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => list[Math.round(index * step)]).filter(
    (each): each is T => each !== undefined,
  );
}

/** Whether a text names one of the seven. */
export function conversationNamed(text: string | undefined): ConversationKey | null {
  return CONVERSATION_KEYS.find((key) => key === text) ?? null;
}
