import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLoose,
  readCommitmentWording,
  type WordingReason,
} from '../../../../../src/core/domain/commitment/commitment-wording.ts';

const FIRM: readonly (readonly [text: string, words: string])[] = [
  ['I will call the CFO on Friday', 'I will'],
  ['I’ll send Acme the scope by Thursday noon', 'I’ll'],
  ['I am going to ask Ruth for the budget tomorrow', 'I am going to'],
  ['we will have the offer out on 12 March', 'we will'],
  ['She’ll run two discovery calls before Wednesday', 'She’ll'],
  ['I promise to book the meeting today', 'I promise to'],
  ['call CFO by Fri', ''],
  ['Book the site visit with Marta', ''],
  ['Send the plan to the CFO', ''],
  ['Find out what they want to achieve this year', ''],
  ['I will ask who else should sign', 'I will'],
  ['Call the CFO to see if the budget stands', ''],
  ['I will ask what they are trying to solve', 'I will'],
  ['I will show two ways to improve their margin', 'I will'],
  ['I will ask the client to be more specific about the date', 'I will'],
  ['Ask for the likely start date', ''],
  ['I will be more active: five first calls a day', 'I will'],
  ['I will phone them soon after lunch, today at 2 pm', 'I will'],
  ['I will try out the new opening on Monday’s call', 'I will'],
  ['Maybelle gets the draft on Monday', ''],
];

const WEAK: readonly (readonly [
  text: string,
  kind: 'hedged' | 'vague',
  reason: WordingReason,
  words: string,
])[] = [
  ['I’ll try', 'hedged', 'attempt', 'I’ll try'],
  ["I'll try to call the CFO by Friday", 'hedged', 'attempt', "I'll try to"],
  ['yeah so I will definitely try and get hold of her', 'hedged', 'attempt', 'I will definitely try and'],
  ['Try to reach procurement', 'hedged', 'attempt', 'Try to'],
  ['I’ll see if I can get a meeting', 'hedged', 'attempt', 'I’ll see if'],
  ['I will do my best to close it', 'hedged', 'attempt', 'do my best'],
  ['let me give it a go', 'hedged', 'attempt', 'give it a go'],
  ['I will call them if I have time', 'hedged', 'condition', 'if I have time'],
  ['I’ll send it when I get a chance', 'hedged', 'condition', 'when I get a chance'],
  ['Send the deck if possible', 'hedged', 'condition', 'if possible'],
  ['I will do it once things calm down', 'hedged', 'condition', ''],
  ['Maybe I call him on Monday', 'hedged', 'doubt', 'Maybe'],
  ['I might ask her about the budget', 'hedged', 'doubt', 'I might'],
  ['I will probably have it by Friday', 'hedged', 'doubt', 'probably'],
  ['I think I can send it', 'hedged', 'doubt', 'I think I'],
  ['I should be able to finish by Monday', 'hedged', 'doubt', 'should be able to'],
  ['I hope to meet them next week', 'hedged', 'wish', 'I hope to'],
  ['I’d like to speak with the board', 'hedged', 'wish', 'I’d like to'],
  ['well, I was ill but I want to call them', 'hedged', 'wish', 'I want to'],
  ['planning to visit them', 'hedged', 'wish', 'planning to'],
  ['I should call the CFO', 'hedged', 'duty', 'I should'],
  ['I need to follow up with Ben', 'hedged', 'duty', 'I need to'],
  ['Somebody has to call them', 'hedged', 'duty', 'Somebody'],
  ['I will call them soon', 'vague', 'someday', 'soon'],
  ['I’ll follow up at some point', 'vague', 'someday', 'at some point'],
  ['Send the proposal asap', 'vague', 'someday', 'asap'],
  ['I will be more proactive', 'vague', 'attitude', 'I will be more proactive'],
  ['I’ll work on my questions', 'vague', 'attitude', 'I’ll work on'],
  ['Focus on bigger deals', 'vague', 'attitude', 'Focus on'],
  ['I’ll take care of it', 'vague', 'attitude', 'I’ll take care of it'],
  ['Sure, sounds good.', 'vague', 'nothing-said', 'Sure, sounds good'],
  ['ok', 'vague', 'nothing-said', 'ok'],
  ['  will do!', 'vague', 'nothing-said', 'will do'],
];

describe('how a commitment is worded', () => {
  it.each(FIRM)('takes “%s” at its word', (text, words) => {
    expect(readCommitmentWording(text)).toMatchObject({ kind: 'firm', words });
    expect(isLoose(text)).toBe(false);
  });

  it.each(WEAK)('hears in “%s” that it is %s, by %s', (text, kind, reason, words) => {
    const reading = readCommitmentWording(text);
    expect(reading).toMatchObject({ kind, reason });
    if (words !== '') expect(reading?.words).toBe(words);
    expect(isLoose(text)).toBe(true);
  });

  it('says nothing where nothing was said', () => {
    for (const nothing of ['', '   ', '…', '?!', '\n']) expect(readCommitmentWording(nothing)).toBeNull();
  });

  it('points at words that stand in the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'I’ll ',
      'try',
      ' to ',
      'maybe',
      'call',
      ' soon ',
      '´',
      'ß',
      '𝒳',
      ' by Fri',
      ', ',
      'İ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readCommitmentWording(text);
        if (!reading) return;
        expect(text.slice(reading.at, reading.at + reading.words.length)).toBe(reading.words);
        expect(reading.why.length).toBeGreaterThan(10);
        if (reading.kind !== 'firm') expect(reading.words).not.toBe('');
      }),
    );
  });

  it('reads the same whatever the capitals', () => {
    for (const [text, kind] of WEAK) expect(readCommitmentWording(text.toUpperCase())?.kind).toBe(kind);
  });
});
