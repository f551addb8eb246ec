import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationGuide } from '../../../../src/core/content/conversations.ts';
import { questionsInsteadOf } from '../../../../src/core/content/rescue-questions.ts';

const KNOWN = [
  ...conversationGuide('discovery').questions,
  ...conversationGuide('opportunity-review').questions,
].map(({ text }) => text);

describe('questionsInsteadOf', () => {
  it('gives three different questions of discovery and opportunity review, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (what) => {
        const questions = questionsInsteadOf(what);
        expect(new Set(questions).size).toBe(3);
        expect(questions.every((question) => KNOWN.includes(question))).toBe(true);
      }),
    );
  });

  it('begins with what fits the words', () => {
    expect(questionsInsteadOf('Gave a DISCOUNT')[0]).toContain('sets us apart');
    expect(questionsInsteadOf('Rang the director')[0]).toContain('Who else decides');
    // One clue after the other: the first question of each comes before the second of any.
    expect(questionsInsteadOf('Price talk with the board').slice(0, 2)).toEqual([
      expect.stringContaining('sets us apart'),
      expect.stringContaining('Who else decides'),
    ]);
    // A stem counts at the beginning of a word only.
    expect(questionsInsteadOf('sunsigned')).toEqual(questionsInsteadOf(''));
  });
});
