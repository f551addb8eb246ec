import { type AnswerContent, sealAnswer } from '../../src/core/domain/survey/sealed-answer.ts';
import { answerCheck } from '../../src/core/interchange/answer-file/answer-check.ts';

/** A pulse answered with one point throughout, unless said otherwise. */
export function pulseAnswer(change: Partial<Extract<AnswerContent, { form: 'pulse' }>> = {}): AnswerContent {
  return {
    form: 'pulse',
    survey: 'round',
    id: 'answer-1',
    revision: 1,
    name: '',
    day: null,
    ratings: { quality: 4, step: 4, thinking: 4, useful: 4, skill: 4 },
    texts: { note: '' },
    ...change,
  };
}

/** An inventory answered with one point throughout, unless said otherwise. */
export function inventoryAnswer(
  change: Partial<Extract<AnswerContent, { form: 'inventory' }>> = {},
): AnswerContent {
  return {
    form: 'inventory',
    survey: 'round',
    id: 'answer-1',
    revision: 1,
    name: '',
    day: null,
    ratings: { focus: 4, meetings: 4, deals: 4, feedback: 4 },
    texts: { focus: '', meetings: '', deals: '', feedback: '' },
    ...change,
  };
}

/** An answer as a form writes it. */
export function answerText(content: AnswerContent, sentence = 'An answer to “How good is it?”.'): string {
  const sealed = sealAnswer(content);
  const lines = (sealed.match(/.{1,64}/g) ?? []).map((line) => `:${line}`);
  return [
    'COACHWARD-ANSWER 1',
    sentence,
    '',
    ...lines,
    `=${answerCheck(1, sealed)}`,
    'COACHWARD-END',
    '',
  ].join('\n');
}
