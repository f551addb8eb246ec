import { GENERAL_QUESTIONS } from '../content/conversations/general.ts';
import { CONVERSATIONS } from '../content/conversations.ts';
import { guideQuestionId, type Question } from '../domain/question/question.ts';
import type { ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';

/** A question of the bank: one that the user kept, or one of a guide. `purpose` says what a guide's question is for. */
export type BankQuestion = Pick<
  Question,
  'id' | 'text' | 'conversation' | 'source' | 'favourite' | 'fromConversationId' | 'answerWords'
> & { readonly purpose: string | null };

/** Which questions to show: `conversation` null for all of the seven, `show` for all, favourites, or those that the user kept. */
export type BankFilter = {
  readonly search: string;
  readonly conversation: ConversationKey | null;
  readonly show: 'all' | 'favourites' | 'own';
};

const FROM_GUIDES: readonly BankQuestion[] = [
  ...GENERAL_QUESTIONS.map((question) => fromGuide('general', null, question)),
  ...CONVERSATIONS.flatMap(({ key, questions }) =>
    questions.map((question) => fromGuide(key, key, question)),
  ),
];

function fromGuide(
  guide: string,
  conversation: ConversationKey | null,
  { key, text, purpose }: { readonly key: string; readonly text: string; readonly purpose: string },
): BankQuestion {
  const id = guideQuestionId(guide, key);
  return {
    id,
    text,
    conversation,
    source: 'guide',
    favourite: false,
    fromConversationId: null,
    answerWords: null,
    purpose,
  };
}

/**
 * All questions there are: the user's, the latest first, then those of the guides in their order. A guide's question that
 * is a favourite stays among those of its guide.
 */
export function questionBank(records: RecordsView): BankQuestion[] {
  const kept = new Map(records.all('question').map((question) => [question.id, question]));
  const guides = FROM_GUIDES.map((question) => ({
    ...question,
    favourite: kept.get(question.id)?.favourite ?? false,
  }));
  const known = new Set(guides.map(({ id }) => id));
  const own = [...kept.values()]
    .filter(({ id }) => !known.has(id))
    .map((question) => ({ ...question, purpose: null }));
  return [...own.reverse(), ...guides];
}

/** The questions that pass a filter. A search finds words of the question and of what it is for, in any order. */
export function findQuestions(
  all: readonly BankQuestion[],
  { search, conversation, show }: BankFilter,
): BankQuestion[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return all.filter((question) => {
    const text = `${question.text} ${question.purpose ?? ''}`.toLowerCase();
    return (
      (conversation === null || question.conversation === conversation) &&
      (show === 'all' || (show === 'favourites' ? question.favourite : question.source !== 'guide')) &&
      words.every((word) => text.includes(word))
    );
  });
}
