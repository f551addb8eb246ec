import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDE_QUESTIONS } from '../../../../../src/core/content/conversations/guide-questions.ts';
import {
  likeness,
  questionWords,
  SAME_WORDING,
} from '../../../../../src/core/domain/question/same-wording.ts';

const alike = (one: string, other: string) => likeness(questionWords(one), questionWords(other));

/** Judged by hand: whether a manager who asked the second asked the first. */
const SAME: readonly (readonly [string, string])[] = [
  ['What is getting in the way?', 'So, what’s getting in the way?'],
  ['What is getting in the way?', 'And what is getting in your way?'],
  ['What is on your mind today?', 'what is on your mind'],
  ['And what else?', 'What else?'],
  ['What have you tried so far?', 'Okay, what’ve you tried so far with them?'],
  ['Given all that, what will you do?', 'Right, given all of that, what are you going to do?'],
  ['What is the very first step?', 'What’s the first step?'],
  ['What stops you?', 'What’s stopping you?'],
  ['What would you say there if you had the moment back?', 'What would you say if you had that moment back?'],
  ['How could you learn it in the work you have now?', 'How could you learn that in the work you have?'],
  [
    'What are you good at that we make too little use of?',
    'What are you good at that we make little use of?',
  ],
  [
    'How committed are you to that, from 1 to 10, and what makes it that number?',
    'how committed are you to that from one to ten and what makes it that number',
  ],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['What else?', 'What else did she say about the price?'],
  ['What else?', 'Who else?'],
  ['What stops you?', 'What stops them?'],
  ['What do you want here?', 'What do they want here?'],
  ['What will you do?', 'What will you not do?'],
  ['What happened?', 'When did it happen?'],
  ['What is getting in the way?', 'And what’s in the way of closing Tillman?'],
  ['How will you know that you have got there, without asking me?', 'How will you know you’re on track?'],
  ['What would have to change for it to be a nine?', 'What would make it healthier?'],
  ['What went well, and what did you do to bring that about?', 'What went well?'],
  ['What date are you giving it?', 'Which day are you meeting them?'],
  [
    'What would the best outcome look like on the last day of the quarter?',
    'What’s the best outcome you can imagine?',
  ],
];

describe('the likeness of two questions', () => {
  it.each(SAME)('finds “%s” in “%s”', (one, other) => {
    expect(alike(one, other)).toBeGreaterThanOrEqual(SAME_WORDING);
  });

  it.each(OTHER)('tells “%s” from “%s”', (one, other) => {
    expect(alike(one, other)).toBeLessThan(SAME_WORDING);
  });

  it('leaves room on both sides of the threshold', () => {
    const least = Math.min(...SAME.map(([one, other]) => alike(one, other)));
    const most = Math.max(...OTHER.map(([one, other]) => alike(one, other)));
    expect(most).toBeLessThan(0.77);
    expect(least).toBeGreaterThan(most);
  });

  it('finds a guide’s question in whole coaching talks only where it was asked', () => {
    const asked = readFileSync(
      new URL('../../../../fixtures/talk/sales-coaching.tsv', import.meta.url),
      'utf8',
    )
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([who, label, text]) => (who === 'coach' && label?.startsWith('ask') && text ? [text] : []));
    expect(asked.length).toBeGreaterThan(50);
    const found = asked.filter((text) =>
      GUIDE_QUESTIONS.some((question) => alike(text, question.text) >= SAME_WORDING),
    );
    expect(found).toEqual(['what is on your mind']);
  });

  it('is 1 for the same words, the same both ways, and never outside 0 to 1', () => {
    const text = fc
      .array(
        fc.constantFrom('what', 'you', 'not', 'is', 'the', 'price', 'plan', 'calling', 'So', '1', 'two'),
        {
          maxLength: 9,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = alike(one, other);
        expect(found).toBeCloseTo(alike(other, one), 10);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        if (questionWords(one).words.length > 0) expect(alike(one, one)).toBe(1);
      }),
    );
  });
});
