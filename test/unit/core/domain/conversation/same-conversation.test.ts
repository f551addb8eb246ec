import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../../../src/core/domain/conversation/conversation.ts';
import { MOVE_LABELS } from '../../../../../src/core/domain/conversation/move.ts';
import {
  carryCorrections,
  hasSameCounts,
  isSameConversation,
  mayBeSame,
  shareOfTurnsAlike,
} from '../../../../../src/core/domain/conversation/same-conversation.ts';
import type { StoredTurn } from '../../../../../src/core/domain/conversation/stored-transcript.ts';
import { turnWithoutText } from '../../../../../src/core/domain/conversation/without-text.ts';
import { countWords } from '../../../../../src/core/domain/conversation/word-count.ts';

/** A turn of the manager with a move for each sentence. */
function ownTurn(text: string): StoredTurn {
  const moves = [...text.matchAll(/[^.?]+[.?]?/g)].map(({ 0: piece, index }) => {
    const start = index + (piece.length - piece.trimStart().length);
    return { start, end: index + piece.trimEnd().length, label: 'other' as const, confidence: 0.5 };
  });
  return { speaker: 'Maya', start: null, end: null, text, coded: { label: 'other', confidence: 0.5, moves } };
}
const repTurn = (text: string): StoredTurn => ({ speaker: 'Ben', start: null, end: null, text, coded: null });

const TALK = Array.from({ length: 10 }, (_, index) =>
  index % 2 === 0 ? ownTurn(`Question number ${index}. And then?`) : repTurn(`Answer number ${index}.`),
);

describe('recognising a transcript that is here already', () => {
  it('takes nine of ten turns as the same conversation, whatever case and marks', () => {
    expect(isSameConversation(TALK, TALK)).toBe(true);
    const shouted = TALK.map(({ text }) => ({ text: text.toUpperCase().replace('.', ' –') }));
    expect(isSameConversation(TALK, shouted)).toBe(true);
    expect(isSameConversation(TALK, [...TALK.slice(0, 9), repTurn('Something else')])).toBe(true);
    expect(isSameConversation(TALK, [...TALK.slice(0, 8), repTurn('One'), repTurn('Two')])).toBe(false);
    expect(isSameConversation(TALK, TALK.slice(0, 5))).toBe(false);
    expect(isSameConversation([], [])).toBe(false);
  });

  it('counts a turn that is said twice only as often as both have it', () => {
    const yes = Array.from({ length: 10 }, () => ({ text: 'Yes.' }));
    expect(shareOfTurnsAlike(yes, [{ text: 'Yes.' }])).toBe(0.1);
  });

  it('looks only at conversations of about that many words with a speaker in common', () => {
    const kept = (name: string, words: number) =>
      ({ speakers: [{ name, words, turns: 1 }], allWords: words }) as Conversation;
    const found = { names: ['maya okafor'], words: 1000 };
    const all = [kept('Maya Okafor', 1000), kept('Maya Okafor', 600), kept('Ben', 1000)];
    expect(mayBeSame(all, found)).toEqual([all[0]]);
  });

  it('knows one without text by its speakers and their words', () => {
    const one = {
      speakers: [
        { name: 'Maya', words: 120, turns: 9 },
        { name: 'Ben', words: 300, turns: 8 },
      ],
    };
    const again = { speakers: [...one.speakers].reverse().map((speaker) => ({ ...speaker, turns: 3 })) };
    expect(hasSameCounts(one, again)).toBe(true);
    expect(hasSameCounts(one, { speakers: [{ name: 'Maya', words: 121, turns: 9 }] })).toBe(false);
    expect(hasSameCounts({ speakers: [] }, { speakers: [] })).toBe(false);
  });
});

describe('carrying corrections over', () => {
  it('finds each line by its words, wherever it stands now', () => {
    const corrections = [
      { turn: 2, move: 0, label: 'ask-open' as const },
      { turn: 4, move: 1, label: 'tell' as const },
    ];
    const later = [repTurn('Hello.'), ownTurn('Hi.'), ...TALK];
    expect(carryCorrections({ turns: TALK, corrections }, later)).toEqual({
      corrections: [
        { turn: 4, move: 0, label: 'ask-open', confirms: false },
        // The third "And then?" stays the third.
        { turn: 6, move: 1, label: 'tell', confirms: false },
      ],
      lost: 0,
    });
  });

  it('counts those whose line is gone, and says when the coder now agrees', () => {
    const corrections = [
      { turn: 0, move: 0, label: 'other' as const },
      { turn: 8, move: 0, label: 'tell' as const },
    ];
    expect(carryCorrections({ turns: TALK, corrections }, TALK.slice(0, 6))).toEqual({
      corrections: [{ turn: 0, move: 0, label: 'other', confirms: true }],
      lost: 1,
    });
  });

  it('gives every correction back for the same transcript', () => {
    const texts = fc.array(fc.constantFrom('Yes. No.', 'What next?', 'Call her. Then wait.', '…'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(...MOVE_LABELS), (said, label) => {
        const turns = said.map(ownTurn);
        const corrections = turns.flatMap(({ coded }, turn) =>
          (coded?.moves ?? []).map((_, move) => ({ turn, move, label, confirms: label === 'other' })),
        );
        expect(carryCorrections({ turns, corrections }, turns)).toEqual({ corrections, lost: 0 });
      }),
    );
  });
});

describe('a turn without text', () => {
  it('has as many words and as many in each move, and not a letter of them', () => {
    const texts = fc
      .array(fc.constantFrom('call', 'Her!', '–', 'don’t', '10%', '\n', '…', 'ask?', 'Zürich.'), {
        maxLength: 30,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const turn = ownTurn(text);
        const masked = turnWithoutText(turn);
        expect(masked.text).toMatch(/^(x( x)*)?$/);
        expect(countWords(masked.text)).toBe(countWords(text));
        const counts = (one: StoredTurn) =>
          one.coded?.moves.map(({ start, end }) => countWords(one.text.slice(start, end)));
        expect(counts(masked)).toEqual(counts(turn));
        expect(turnWithoutText(masked)).toEqual(masked);
      }),
    );
  });
});
