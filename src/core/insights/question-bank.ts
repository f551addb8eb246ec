import { GENERAL_QUESTIONS } from '../content/conversations/general.ts';
import { CONVERSATIONS } from '../content/conversations.ts';
import { guideQuestionId, type Question } from '../domain/question/question.ts';
import type { ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';

/** A question of the bank: one that the user kept, or one of a guide. `purpose` says what a guide's question is for. */
export type BankQuestion = Pick<
  Question,
  'id' | 'text' | 'conversation' | 'source' | 'favourite' | 'fromConversationId' | 'answerWords' | 'tags'
> & { readonly purpose: string | null };

/**
 * Which questions to show and in which order: `conversation` and `tag` null for all, `show` for all, favourites, or those that
 * the user kept; `order` as they were kept, or by the longest answer that they opened.
 */
export type BankFilter = {
  readonly search: string;
  readonly conversation: ConversationKey | null;
  readonly tag: string | null;
  readonly show: 'all' | 'favourites' | 'own';
  readonly order: 'kept' | 'longest-answer';
};

/** A tag and how many questions bear it. */
export type TagCount = { readonly tag: string; readonly count: number };

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
    tags: [],
    purpose,
  };
}

/**
 * All questions there are: the user's, the latest first, then those of the guides in their order. A guide's question that
 * is a favourite or bears tags stays among those of its guide.
 */
export function questionBank(records: RecordsView): BankQuestion[] {
  const kept = new Map(records.all('question').map((question) => [question.id, question]));
  const guides = FROM_GUIDES.map((question) => {
    const marked = kept.get(question.id);
    return marked ? { ...question, favourite: marked.favourite, tags: marked.tags } : question;
  });
  const known = new Set(guides.map(({ id }) => id));
  const own = [...kept.values()]
    .filter(({ id }) => !known.has(id))
    .map((question) => ({ ...question, purpose: null }));
  return [...own.reverse(), ...guides];
}

/**
 * The questions that pass a filter, in its order. A search finds words of the question, of its tags and of what it is for, in
 * any order; `#price` finds the tag alone. By the longest answer, those that were never answered in a transcript are left out.
 */
export function findQuestions(
  all: readonly BankQuestion[],
  { search, conversation, tag, show, order }: BankFilter,
): BankQuestion[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = all.filter((question) => {
    const text =
      `${question.text} ${question.purpose ?? ''} ${question.tags.map((one) => `#${one}`).join(' ')}`.toLowerCase();
    return (
      (conversation === null || question.conversation === conversation) &&
      (tag === null || question.tags.includes(tag)) &&
      (show === 'all' || (show === 'favourites' ? question.favourite : question.source !== 'guide')) &&
      words.every((word) => text.includes(word))
    );
  });
  if (order === 'kept') return found;
  return found
    .filter(({ answerWords }) => answerWords !== null)
    .sort((a, b) => (b.answerWords ?? 0) - (a.answerWords ?? 0));
}

/** The tags in use, the commonest first, equals by the alphabet. */
export function tagsInUse(all: readonly BankQuestion[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
