import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { pickQuestions } from '../../../../src/core/insights/propose-preparation.ts';
import { questionAnswers } from '../../../../src/core/insights/question-answers.ts';
import { findQuestions, questionBank } from '../../../../src/core/insights/question-bank.ts';
import { RecordSet } from '../../../../src/core/records/records.ts';
import { conversation } from './a-plan.ts';

const GUIDES = 'guide:discovery:in-the-way';
const kept = (id: string, change: object) => ({
  id,
  text: `Question ${id}?`,
  conversation: 'discovery' as const,
  source: 'best' as const,
  favourite: false,
  fromConversationId: null,
  answerWords: null,
  tags: [],
  addedOn: toDay('2026-05-01'),
  ...change,
});
const heard = (id: string, ...questionsAsked: { questionId: string; answerWords: number }[]) => ({
  ...conversation('2026-05-04', {}, { id }),
  questionsAsked,
});

describe('the answers to a question', () => {
  const records = RecordSet.from({
    conversation: [
      heard('may', { questionId: GUIDES, answerWords: 20 }, { questionId: GUIDES, answerWords: 60 }),
      heard('june', { questionId: GUIDES, answerWords: 40 }, { questionId: 'own', answerWords: 9 }),
      conversation('2026-05-04', {}, { id: 'before-anybody-looked' }),
    ],
    question: [
      kept('own', { answerWords: 9, fromConversationId: 'june' }),
      kept('imported', { answerWords: 70, fromConversationId: 'gone' }),
      kept('never', {}),
    ],
  });

  it('counts them over all conversations, built-in questions included, and says where the longest was', () => {
    expect(questionAnswers(records).get(GUIDES)).toEqual({
      count: 3,
      meanWords: 40,
      longestWords: 60,
      conversationId: 'may',
    });
  });

  it('counts the answer that a question was kept for once, also where its conversation is gone', () => {
    const one = { count: 1, meanWords: 9, longestWords: 9, conversationId: 'june' };
    expect(questionAnswers(records).get('own')).toEqual(one);
    expect(questionAnswers(records).get('imported')).toMatchObject({ count: 1, conversationId: null });
    expect(questionAnswers(records).get('never')).toBeUndefined();
  });

  it('orders the whole bank by the longest answer, and leaves out what was never answered', () => {
    const found = findQuestions(questionBank(records), {
      search: '',
      conversation: null,
      tag: null,
      show: 'all',
      order: 'longest-answer',
    });
    expect(found.map(({ id }) => id)).toEqual(['imported', GUIDES, 'own']);
  });

  it('gives a built-in question that was answered at length its place in a preparation', () => {
    const answered = RecordSet.from({
      conversation: [heard('may', { questionId: 'guide:discovery:what-came-of-it', answerWords: 80 })],
    });
    const ids = (set: RecordSet) => pickQuestions(set, 'discovery').map(({ id }) => id);
    expect(ids(new RecordSet())).not.toContain('guide:discovery:what-came-of-it');
    expect(ids(answered)).toContain('guide:discovery:what-came-of-it');
    expect(ids(answered)).toHaveLength(5);
  });
});
