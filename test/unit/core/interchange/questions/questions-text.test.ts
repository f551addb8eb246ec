import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_TAGS,
  TAG_PATTERN,
  tagOf,
  tagsOf,
} from '../../../../../src/core/domain/question/question-tags.ts';
import { CONVERSATION_KEYS } from '../../../../../src/core/domain/session/conversation-key.ts';
import { readQuestions } from '../../../../../src/core/interchange/questions/read-questions.ts';
import {
  type TextQuestion,
  writeQuestions,
} from '../../../../../src/core/interchange/questions/write-questions.ts';

// Texts as the bank holds them, and such as look like marks, bullets, headings and quotations.
const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'What',
          'else',
          '#tag',
          '★',
          '- a',
          '1. b',
          '"quoted"',
          '(instead of telling)',
          '## Discovery',
          '> note',
          '(answered with 9 words)',
          '[x]',
          'Discovery:',
          '\\',
          '"',
          '?',
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((words) => words.join(' ')),
  )
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => /\p{L}/u.test(text));
const tags = fc
  .array(fc.constantFrom('price', 'second-meeting', 'größe', 'q3', '値段'), { maxLength: MOST_TAGS })
  .map((some) => [...new Set(some)]);
const question: fc.Arbitrary<TextQuestion> = fc.record({
  text: texts,
  conversation: fc.constantFrom(null, ...CONVERSATION_KEYS),
  source: fc.constantFrom('own', 'best', 'instead'),
  favourite: fc.boolean(),
  answerWords: fc.option(fc.integer({ min: 0, max: 5000 })),
  tags,
});

describe('questions as text', () => {
  it('come back as they went out, in the order of the conversations', () => {
    fc.assert(
      fc.property(fc.array(question, { maxLength: 8 }), (questions) => {
        const { questions: found, skipped } = readQuestions(writeQuestions(questions));
        expect(skipped).toEqual([]);
        const order = [null, ...CONVERSATION_KEYS];
        const expected = order.flatMap((key) => questions.filter(({ conversation }) => conversation === key));
        expect(found.map(({ line: _, ...rest }) => rest)).toEqual(expected);
      }),
    );
  });

  it('read like a list that somebody wrote', () => {
    const text = writeQuestions([
      {
        text: 'What happened right before they went quiet?',
        conversation: 'discovery',
        source: 'best',
        favourite: true,
        answerWords: 96,
        tags: ['stalled'],
      },
    ]);
    expect(text.split('\n').slice(-4)).toEqual([
      '## Discovery',
      '',
      '- What happened right before they went quiet? ★ #stalled (opened a long answer) (answered with 96 words)',
      '',
    ]);
  });

  it('are found in whatever people paste', () => {
    const pasted = [
      '\uFEFFMy favourite questions',
      '',
      'Skill-gap:',
      '1) What went well? #Calls',
      '  2) Tell me about the moment it turned',
      '\t• What would you say there?',
      '### Opportunity review questions',
      '[ ] Who else decides?',
      '### Lunch',
      'What else?',
      '---',
      'Remember to smile.',
      '- ???',
      `- ${'very '.repeat(80)}long?`,
    ].join('\r\n');
    const { questions, skipped } = readQuestions(pasted);
    expect(questions.map(({ line, text, conversation }) => [line, text, conversation])).toEqual([
      [4, 'What went well?', 'skill-gap'],
      [5, 'Tell me about the moment it turned', 'skill-gap'],
      [6, 'What would you say there?', 'skill-gap'],
      [8, 'Who else decides?', 'opportunity-review'],
      [10, 'What else?', null],
    ]);
    expect(questions[0]?.tags).toEqual(['calls']);
    expect(skipped.map(({ line, why }) => [line, why])).toEqual([
      [1, 'no-question'],
      [12, 'no-question'],
      [13, 'empty'],
      [14, 'too-long'],
    ]);
  });

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { questions, skipped } = readQuestions(text);
        for (const { text: words, tags: some } of questions) {
          expect(words.length).toBeLessThanOrEqual(300);
          for (const tag of some) expect(tag).toMatch(TAG_PATTERN);
        }
        expect(questions.length + skipped.length).toBeLessThanOrEqual(text.split(/[\r\n]/u).length);
      }),
    );
  });
});

describe('a tag', () => {
  it('is made from what is typed', () => {
    expect(tagOf('#Price Talk ')).toBe('price-talk');
    expect(tagOf('C-level!')).toBe('c-level');
    expect(tagOf('  ?! ')).toBeNull();
    expect(tagsOf(['Price', '#price', 'Größe'])).toEqual(['price', 'größe']);
  });

  it('stays what it is once it is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const tag = tagOf(typed);
        if (tag !== null) expect(tagOf(tag)).toBe(tag);
      }),
    );
  });
});
