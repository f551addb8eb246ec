import { describe, expect, it } from 'vitest';
import type { StoredTurn } from '../../../../../src/core/domain/conversation/stored-transcript.ts';
import { questionsAsked } from '../../../../../src/core/domain/question/questions-asked.ts';

const BANK = [
  { id: 'way', text: 'What is getting in the way?' },
  { id: 'else', text: 'And what else?' },
  { id: 'else-again', text: 'What else?' },
  { id: 'stops', text: 'What stops you?' },
];
const ask = (text: string): StoredTurn => ({
  speaker: 'Mia Berg',
  start: null,
  end: null,
  text,
  coded: {
    label: 'ask-open',
    confidence: 0.9,
    moves: text
      .split(/(?<=\?) /u)
      .map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
      .map((place) => ({ ...place, label: 'ask-open', confidence: 0.9 })),
  },
});
const say = (text: string, speaker = 'Ana Ruiz'): StoredTurn => ({
  speaker,
  start: null,
  end: null,
  text,
  coded: null,
});
const asked = (turns: StoredTurn[], corrections: Parameters<typeof questionsAsked>[1]['corrections'] = []) =>
  questionsAsked(turns, { bank: BANK, coachSpeakers: ['Mia Berg'], corrections });

describe('the questions that were asked in a conversation', () => {
  it('finds them in other words, with all that was said until the manager spoke again', () => {
    const turns = [
      ask('So, Ana, what’s getting in the way?'),
      say('Their director. She is away.'),
      say('Until May.', 'Ben'),
      ask('What else did she say?'),
      say('Nothing.'),
    ];
    expect(asked(turns)).toEqual([{ questionId: 'way', answerWords: 7 }]);
  });

  it('counts the same question every time, and both where two of the bank say the same', () => {
    const turns = [ask('What else?'), say('The price.'), ask('And what else, Ana?'), say('Me.')];
    expect(asked(turns)).toEqual([
      { questionId: 'else', answerWords: 2 },
      { questionId: 'else-again', answerWords: 2 },
      { questionId: 'else', answerWords: 1 },
      { questionId: 'else-again', answerWords: 1 },
    ]);
  });

  it('takes the last of several questions, none without an answer, and none that is labelled as something else', () => {
    expect(asked([ask('What stops you? What is getting in the way?'), say('Time.')])).toEqual([
      { questionId: 'way', answerWords: 1 },
    ]);
    expect(asked([ask('What stops you?'), ask('What else?')])).toEqual([]);
    const turns = [ask('What stops you?'), say('Nerves.')];
    expect(asked(turns, [{ turn: 0, move: 0, label: 'tell' }])).toEqual([]);
  });

  it('keeps ids and numbers, and no word of what was said', () => {
    const turns = [ask('What stops you?'), say('Kestrel is a canary.')];
    expect(JSON.stringify(asked(turns))).toBe('[{"questionId":"stops","answerWords":4}]');
  });
});
