import type { RecordsView } from '../records/records.ts';

/**
 * The answers that a question drew: how many were counted in transcripts, their mean and the longest, in words, and the
 * conversation of the longest; null where that is not here any more.
 */
export type QuestionAnswers = {
  readonly count: number;
  readonly meanWords: number;
  readonly longestWords: number;
  readonly conversationId: string | null;
};

type Answer = { readonly words: number; readonly conversationId: string | null };

/**
 * The answers to every question of the bank that was heard in a transcript, by the question's id. A question that was kept
 * from a transcript brings the answer it was kept for, once, also where its wording is found again in the same conversation.
 *
 * @example
 * // By hand: asked twice in May with 20 and 60 words in answer, once in June with 40: three answers, 120 / 3 = 40 words each.
 * questionAnswers(records).get('guide:discovery:in-the-way'); // { count: 3, meanWords: 40, longestWords: 60, conversationId: 'may' }
 */
export function questionAnswers(records: RecordsView): ReadonlyMap<string, QuestionAnswers> {
  const answers = new Map<string, Answer[]>();
  const add = (questionId: string, answer: Answer) => {
    const before = answers.get(questionId);
    if (before) before.push(answer);
    else answers.set(questionId, [answer]);
  };
  for (const { id: conversationId, questionsAsked = [] } of records.all('conversation')) {
    for (const { questionId, answerWords: words } of questionsAsked)
      add(questionId, { words, conversationId });
  }
  for (const { id, source, answerWords: words, fromConversationId } of records.all('question')) {
    if (source === 'guide' || words === null) continue;
    const isCounted = answers.get(id)?.some(({ conversationId }) => conversationId === fromConversationId);
    const conversation = fromConversationId && records.get('conversation', fromConversationId);
    if (!isCounted) add(id, { words, conversationId: conversation ? fromConversationId : null });
  }
  return new Map([...answers].map(([id, all]) => [id, summaryOf(all)]));
}

function summaryOf(answers: readonly Answer[]): QuestionAnswers {
  const longest = answers.reduce((best, answer) => (answer.words > best.words ? answer : best));
  return {
    count: answers.length,
    meanWords: answers.reduce((sum, { words }) => sum + words, 0) / answers.length,
    longestWords: longest.words,
    conversationId: longest.conversationId,
  };
}
