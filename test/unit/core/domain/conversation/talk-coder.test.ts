import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVE_LABELS, type TalkTurn } from '../../../../../src/core/domain/conversation/move.ts';
import { classify, splitIntoMoves } from '../../../../../src/core/domain/conversation/talk-coder.ts';

const FIXTURE = new URL('../../../../fixtures/talk/sales-coaching.tsv', import.meta.url);

type Line = { role: 'coach' | 'other'; label: string; text: string };

/** The hand-coded sales conversations: role, label and text, a blank line between conversations. */
function readConversations(): Line[][] {
  return readFileSync(FIXTURE, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) =>
      block.split('\n').map((line) => {
        const [role = '', label = '', text = ''] = line.split('\t');
        return { role: role === 'coach' ? 'coach' : 'other', label, text };
      }),
    );
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ');

const kindOf = (label: string) => (label.startsWith('ask') ? 'ask' : label === 'tell' ? 'tell' : 'neutral');

function agreement(rewrite: (text: string) => string) {
  const pairs = readConversations().flatMap((lines) => {
    const coded = classify(lines.map(({ role, text }) => ({ role, text: rewrite(text) })));
    return lines.flatMap(({ role, label }, index) =>
      role === 'coach' ? [{ right: label, given: coded[index]?.label ?? 'none' }] : [],
    );
  });
  const share = (same: (right: string, given: string) => boolean) =>
    pairs.filter(({ right, given }) => same(right, given)).length / pairs.length;
  return {
    count: pairs.length,
    exact: share((right, given) => right === given),
    three: share((right, given) => kindOf(right) === kindOf(given)),
  };
}

function labelOf(before: string, text: string) {
  const turns: TalkTurn[] = [
    { role: 'other', text: before },
    { role: 'coach', text },
  ];
  return classify(turns)[1]?.label;
}

const turnsArbitrary = fc.array(
  fc.record({
    role: fc.constantFrom('coach' as const, 'other' as const),
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'okay',
            'so',
            'what',
            'do',
            'you',
            "don't",
            'call',
            '?',
            '. ',
            ', ',
            '…',
            '\n',
            '--',
          ),
          {
            maxLength: 40,
          },
        )
        .map((words) => words.join(' ')),
    ),
  }),
  { maxLength: 8 },
);

describe('classify on sales conversations', () => {
  it('agrees with the hand-made labels in nine of ten utterances', () => {
    const written = agreement((text) => text);
    expect(written.count).toBeGreaterThanOrEqual(150);
    expect(written.three).toBeGreaterThanOrEqual(0.9);
    expect(written.exact).toBeGreaterThanOrEqual(0.85);
  });

  it('needs neither punctuation nor capitals', () => {
    const spoken = agreement(bare);
    expect(spoken.three).toBeGreaterThanOrEqual(0.85);
    expect(spoken.exact).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['They went quiet.', "Don't you think you should call them?", 'tell'],
    ['They went quiet.', 'dont you think you should call them', 'tell'],
    ['They went quiet.', "Why don't you just send the offer today?", 'tell'],
    ['They went quiet.', "Why did they go quiet? Because you didn't ask.", 'tell'],
    ['I feel stuck with that account.', 'So you feel stuck with that account?', 'reflect'],
    ['I feel stuck with that account.', 'so you feel stuck with that account', 'reflect'],
    ['Hello.', 'Tell me about the call.', 'ask-open'],
    ['Hello.', 'what would you do differently next time', 'ask-open'],
    ['They want a discount.', 'Did you ask who else decides?', 'ask-closed'],
    ['They want a discount.', 'You need to hold the price.', 'tell'],
    ['They want a discount.', 'Okay.', 'other'],
  ])('after "%s" takes "%s" as %s', (before, text, label) => {
    expect(labelOf(before, text)).toBe(label);
  });
});

describe('classify on few lines', () => {
  it('does not take two lines of the manager in a row for speech that is cut into acts', () => {
    const coded = classify([
      { role: 'other', text: 'I feel stuck with that account.' },
      { role: 'coach', text: 'Okay.' },
      { role: 'coach', text: 'So you feel stuck with that account.' },
    ]);
    expect(coded.map((turn) => turn?.label)).toEqual([undefined, 'other', 'reflect']);
  });
});

describe('classify on any input', () => {
  it('gives an entry for every turn, null for those of others, and is deterministic', () => {
    fc.assert(
      fc.property(turnsArbitrary, (turns) => {
        const coded = classify(turns);
        expect(coded.map((entry) => entry === null)).toEqual(turns.map((turn) => turn.role === 'other'));
        expect(classify(turns)).toEqual(coded);
      }),
      { numRuns: 150 },
    );
  });

  it('gives moves that slice back to the text in order, with labels and probabilities', () => {
    fc.assert(
      fc.property(turnsArbitrary, (turns) => {
        for (const [index, entry] of classify(turns).entries()) {
          if (entry === null) continue;
          const text = turns[index]?.text ?? '';
          let end = 0;
          for (const move of entry.moves) {
            expect(move.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, move.start).trim()).toBe('');
            expect(text.slice(move.start, move.end)).toBe(move.text);
            expect(MOVE_LABELS).toContain(move.label);
            expect(move.confidence).toBeGreaterThan(0);
            expect(move.confidence).toBeLessThanOrEqual(1);
            end = move.end;
          }
          if (entry.moves.length === 1) expect(entry.moves[0]?.label).toBe(entry.label);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads a million characters without a space, and ten thousand turns', () => {
    expect(classify([{ role: 'coach', text: 'x'.repeat(1_000_000) }])[0]?.moves).toHaveLength(1);
    expect(classify([{ role: 'coach', text: '?!'.repeat(200_000) }])[0]?.label).toBe('other');
    const turns = Array.from({ length: 10_000 }, (_, index): TalkTurn => {
      return { role: index % 2 === 0 ? 'coach' : 'other', text: 'What else?' };
    });
    expect(classify(turns).filter((entry) => entry?.label === 'ask-open')).toHaveLength(5_000);
  });

  it('finds no move in a blank turn', () => {
    expect(classify([{ role: 'coach', text: ' \n ' }])).toEqual([
      { label: 'other', confidence: 1, moves: [] },
    ]);
    expect(classify([])).toEqual([]);
  });
});

describe('splitIntoMoves', () => {
  it.each([
    ['Okay. What did you try?', ['Okay.', 'What did you try?']],
    ['We grew 3.5 percent, Mr. Brook says. Good.', ['We grew 3.5 percent, Mr. Brook says.', 'Good.']],
    [
      'i see that it is hard for you so what have you tried',
      ['i see that it is hard for you', 'so what have you tried'],
    ],
    [
      'you know what is going on over there most of the time',
      ['you know what is going on over there most of the time'],
    ],
    ['', []],
  ])('splits "%s"', (text, pieces) => {
    expect(splitIntoMoves(text).map((piece) => piece.text)).toEqual(pieces);
  });

  it('keeps every character but blanks, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0;
        for (const piece of splitIntoMoves(text)) {
          expect(text.slice(end, piece.start).trim()).toBe('');
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          end = piece.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
