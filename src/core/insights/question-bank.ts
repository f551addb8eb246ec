import { GUIDE_QUESTIONS } from '../content/conversations/guide-questions.ts';
import type { Question } from '../domain/question/question.ts';
import type { ConversationKey } from '../domain/session/conversation-key.ts';
import type { RecordsView } from '../records/records.ts';
import { type QuestionAnswers, questionAnswers } from './question-answers.ts';

/**
 * A question of the bank: one that the user kept, or one of a guide. `purpose` says what a guide's question is for.
 * `answers` are those that it drew, null where it was never heard in a transcript.
 */
export type BankQuestion = Pick<
  Question,
  'id' | 'text' | 'conversation' | 'source' | 'favourite' | 'fromConversationId' | 'answerWords' | 'tags'
> & { readonly purpose: string | null; readonly answers: QuestionAnswers | null };

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

const FROM_GUIDES: readonly BankQuestion[] = GUIDE_QUESTIONS.map((question) => ({
  ...question,
  source: 'guide',
  favourite: false,
  fromConversationId: null,
  answerWords: null,
  tags: [],
  answers: null,
}));

/**
 * All questions there are: the user's, the latest first, then those of the guides in their order. A guide's question that
 * is a favourite or bears tags stays among those of its guide.
 */
export function questionBank(records: RecordsView): BankQuestion[] {
  const kept = new Map(records.all('question').map((question) => [question.id, question]));
  const answers = questionAnswers(records);
  const guides = FROM_GUIDES.map((question) => {
    const { favourite, tags } = kept.get(question.id) ?? question;
    return { ...question, favourite, tags, answers: answers.get(question.id) ?? null };
  });
  const known = new Set(guides.map(({ id }) => id));
  const own = [...kept.values()]
    .filter(({ id }) => !known.has(id))
    .map((question) => ({ ...question, purpose: null, answers: answers.get(question.id) ?? null }));
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
  return found.filter(({ answers }) => answers !== null).sort(byLongestAnswer);
}

/** Orders questions by the longest answer that they drew, and equals by the mean; those without an answer come last. */
export function byLongestAnswer(a: BankQuestion, b: BankQuestion): number {
  return (
    (b.answers?.longestWords ?? 0) - (a.answers?.longestWords ?? 0) ||
    (b.answers?.meanWords ?? 0) - (a.answers?.meanWords ?? 0)
  );
}

/** The tags in use, the commonest first, equals by the alphabet. */
export function tagsInUse(all: readonly BankQuestion[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const { tags } of all) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
