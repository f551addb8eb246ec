import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineLabels,
  longestMonologueTurn,
  readingLines,
} from '../../../../../renderer/features/conversations/reading/reading-lines.ts';
import { measuresOf } from '../../../../../src/core/domain/conversation/measures-of.ts';
import type { StoredTurn } from '../../../../../src/core/domain/conversation/stored-transcript.ts';
import { classify } from '../../../../../src/core/domain/conversation/talk-coder.ts';
import { countWords } from '../../../../../src/core/domain/conversation/word-count.ts';

function coded(turns: readonly (readonly ['me' | 'rep', string])[]): StoredTurn[] {
  const labels = classify(turns.map(([who, text]) => ({ role: who === 'me' ? 'coach' : 'other', text })));
  return turns.map(([speaker, text], index) => {
    const of = labels[index];
    return { speaker, start: null, end: null, text, coded: of ? { ...of, moves: [...of.moves] } : null };
  });
}

const talk = coded([
  ['rep', 'The deal slipped again.'],
  ['me', 'So it slipped. What have you tried?'],
  ['me', 'You should call them today.'],
  ['rep', 'Maybe.'],
  ['me', 'Okay.'],
]);

describe('a transcript as lines', () => {
  it('has a line for each sentence of the manager and one for each turn of the others', () => {
    const lines = readingLines(talk);
    expect(lines.map(({ text }) => text)).toEqual([
      'The deal slipped again.',
      'So it slipped.',
      'What have you tried?',
      'You should call them today.',
      'Maybe.',
      'Okay.',
    ]);
    expect(lines.map(({ head }) => head?.speaker ?? null)).toEqual(['rep', 'me', null, 'me', 'rep', 'me']);
    expect(lines.map(({ move }) => move?.index ?? null)).toEqual([null, 0, 1, 0, null, 0]);
  });

  it('loses no word, whatever was said, and gives every line a key of its own', () => {
    const words = fc.array(
      fc.constantFrom('call', 'why?', 'so.', '…', '-', 'the', 'deal,', 'x'.repeat(1700)),
      {
        maxLength: 60,
      },
    );
    const turns = fc.array(fc.tuple(fc.constantFrom('me' as const, 'rep' as const), words), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(turns, (said) => {
        const stored = coded(said.map(([who, texts]) => [who, texts.join(' ')] as const));
        const lines = readingLines(stored);
        const letters = (text: string) => text.replace(/\s+/g, '');
        for (const [index, { text }] of stored.entries()) {
          const shown = lines.filter(({ turn }) => turn === index).map((line) => line.text);
          expect(letters(shown.join(''))).toBe(letters(text));
        }
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a very long turn into lines that can be drawn one by one', () => {
    const lines = readingLines(coded([['rep', 'word '.repeat(20_000)]]));
    expect(lines.length).toBeGreaterThan(50);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(1_501);
    expect(readingLines(coded([['rep', 'x'.repeat(10_000)]])).map(({ text }) => text.length)).toEqual([
      1500, 1500, 1500, 1500, 1500, 1500, 1000,
    ]);
  });
});

describe('labels of lines', () => {
  it('shows a correction instead of the coder’s label, and no doubt about it', () => {
    const lines = readingLines(talk);
    const labels = lineLabels(lines, [{ turn: 2, move: 0, label: 'ask-open' }]);
    expect(labels[0]).toBeNull();
    expect(labels[3]).toEqual({ label: 'ask-open', corrected: true, doubtful: false });
    expect(labels[2]?.corrected).toBe(false);
  });

  it('is doubtful exactly where the coder was less than .6 sure', () => {
    const lines = readingLines(talk).map((line, index) => ({
      ...line,
      move: { index: 0, label: 'tell' as const, confidence: index % 2 ? 0.6 : 0.59 },
    }));
    expect(lineLabels(lines, []).map((label) => label?.doubtful)).toEqual(
      lines.map((_, index) => index % 2 === 0),
    );
  });
});

describe('the longest monologue', () => {
  it('begins where the conversation’s longest run of the manager does', () => {
    expect(longestMonologueTurn(talk, ['me'])).toBe(1);
    expect(longestMonologueTurn(talk, ['nobody'])).toBeNull();
  });

  it('has as many words as the measure says', () => {
    const turn = fc.tuple(fc.constantFrom('me', 'me (1)', 'rep'), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (said) => {
        const turns = said.map(([speaker, words]) => ({
          speaker,
          start: null,
          end: null,
          text: 'word '.repeat(words).trim(),
          coded: null,
        }));
        const names = ['me', 'me (1)'];
        const from = longestMonologueTurn(turns, names);
        const longest = measuresOf(turns, names, []).longestMonologueWords;
        if (from === null) {
          expect(longest).toBe(0);
          return;
        }
        const after = turns.slice(from).findIndex(({ speaker }) => !names.includes(speaker));
        const run = turns.slice(from, after < 0 ? undefined : from + after);
        expect(run.reduce((sum, { text }) => sum + countWords(text), 0)).toBe(longest);
      }),
    );
  });
});
