import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../../../src/core/domain/conversation/measures-of.ts';
import {
  type CodedTurn,
  MOVE_LABELS,
  type Move,
  type MoveLabel,
} from '../../../../../src/core/domain/conversation/move.ts';
import {
  longestMonologue,
  opensWithWhy,
  profileTalk,
  type SpokenTurn,
} from '../../../../../src/core/domain/conversation/profile.ts';
import type { StoredTurn } from '../../../../../src/core/domain/conversation/stored-transcript.ts';
import { balanceOfCounts } from '../../../../../src/core/insights/act-balance.ts';

function coded(label: MoveLabel, moves: readonly (readonly [MoveLabel, string])[]): CodedTurn {
  return {
    label,
    confidence: 0.9,
    moves: moves.map(
      ([own, text]): Move => ({ text, start: 0, end: text.length, label: own, confidence: 0.9 }),
    ),
  };
}

const coach = (text: string, start: number | null = null, end: number | null = null): SpokenTurn => ({
  speaker: 'coach',
  text,
  start,
  end,
});
const other = (text: string): SpokenTurn => ({ speaker: 'other', text, start: null, end: null });

const example = {
  turns: [
    coach('What did you try? Why that?', 0, 4),
    other('I called them twice and then I wrote to the director.'),
    coach('So you tried two ways.', 9, 11),
    coach('Now call again, and bring the numbers.', 11, 15),
    other('Fine.'),
    coach('Will you?', 16, 17),
    other('Yes I will.'),
  ],
  codes: [
    coded('ask-open', [
      ['ask-open', 'What did you try?'],
      ['ask-open', 'Why that?'],
    ]),
    null,
    coded('reflect', [['reflect', 'So you tried two ways.']]),
    coded('tell', [['tell', 'Now call again, and bring the numbers.']]),
    null,
    coded('ask-closed', [['ask-closed', 'Will you?']]),
    null,
  ],
};

describe('profileTalk', () => {
  const profile = profileTalk(example.turns, example.codes);

  it('counts asks and tells once per utterance', () => {
    expect(profile.askRatio).toEqual({ part: 2, whole: 3, share: 2 / 3 });
    expect(profile.reflect).toEqual({ part: 1, whole: 4, share: 0.25 });
    expect(profile.moves['ask-open']).toBe(2);
    expect(profile.openQuestions).toEqual({ part: 2, whole: 3, share: 2 / 3 });
  });

  it('finds stacked questions, why-questions and reflections per question', () => {
    expect(profile.stackedQuestions).toBe(1);
    expect(profile.whyQuestions).toBe(1);
    expect(profile.reflectionsPerQuestion).toBeCloseTo(1 / 3);
  });

  it('joins consecutive turns of the manager into a monologue with its seconds', () => {
    expect(profile.longestMonologue).toEqual({ turn: 2, words: 12, seconds: 6 });
  });

  it('names the questions that opened the longest answers', () => {
    expect(profile.bestQuestions).toEqual([
      { turn: 0, move: 1, text: 'Why that?', answerWords: 11 },
      { turn: 5, move: 0, text: 'Will you?', answerWords: 3 },
    ]);
  });

  it('has no ratio where nothing was said', () => {
    const empty = profileTalk([], []);
    expect(empty.askRatio).toEqual({ part: 0, whole: 0, share: null });
    expect(empty.longestMonologue).toBeNull();
    expect(empty.reflectionsPerQuestion).toBeNull();
  });

  it('keeps shares between 0 and 1, and tell, ask and reflect together at 1', () => {
    const label = fc.constantFrom(...MOVE_LABELS);
    const turn = fc.record({
      speaker: fc.constantFrom('coach' as const, 'other' as const),
      text: fc.lorem(),
      label,
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 30 }), (drawn) => {
        const turns = drawn.map(({ speaker, text }) => ({ speaker, text, start: null, end: null }));
        const codes = drawn.map((one) =>
          one.speaker === 'coach' ? coded(one.label, [[one.label, one.text]]) : null,
        );
        const { tell, ask, reflect, askRatio, openQuestions, talk, utterances } = profileTalk(turns, codes);
        for (const { share, part, whole } of [tell, ask, reflect, askRatio, openQuestions, talk]) {
          expect(part).toBeLessThanOrEqual(whole);
          if (share === null) expect(whole).toBe(0);
          else expect(share).toBe(part / whole);
        }
        if (tell.share !== null) expect(tell.share + (ask.share ?? 0) + (reflect.share ?? 0)).toBeCloseTo(1);
        expect(MOVE_LABELS.reduce((sum, one) => sum + utterances[one], 0)).toBe(codes.filter(Boolean).length);
      }),
    );
  });

  it('agrees with what the record of the same conversation keeps, which cards, charts and report are made of', () => {
    const turn = fc.record({
      isCoach: fc.boolean(),
      label: fc.constantFrom(...MOVE_LABELS),
      text: fc.constantFrom('What now?', 'Call them today, please.', 'Hm.', 'So you waited, and then?'),
    });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 30 }), (drawn) => {
        const turns = drawn.map(
          ({ isCoach, text }): SpokenTurn => ({
            speaker: isCoach ? 'coach' : 'other',
            text,
            start: null,
            end: null,
          }),
        );
        const codes = drawn.map(({ isCoach, label, text }) =>
          isCoach ? coded(label, [[label, text]]) : null,
        );
        const stored = turns.map((one, index): StoredTurn => {
          const code = codes[index] ?? null;
          return { ...one, coded: code && { ...code, moves: [...code.moves] } };
        });
        const kept = measuresOf(stored, ['coach'], []);
        const balance = balanceOfCounts(kept);
        const profile = profileTalk(turns, codes);
        expect(profile.askRatio).toMatchObject({
          part: balance.askRatio.asks,
          whole: balance.askRatio.of,
          share: balance.askRatio.value,
        });
        expect(profile.openQuestions).toMatchObject({
          whole: balance.openShare.of,
          share: balance.openShare.value,
        });
        expect(profile.talk).toMatchObject({ part: kept.coachWords, whole: kept.allWords });
        expect(profile.longestMonologue?.words ?? 0).toBe(kept.longestMonologueWords);
      }),
    );
  });
});

describe('longestMonologue', () => {
  it('leaves seconds out where times are missing or run backwards', () => {
    expect(longestMonologue([coach('one two', 5, null)])?.seconds).toBeNull();
    expect(longestMonologue([coach('one two', 5, 3)])?.seconds).toBeNull();
  });
});

describe('opensWithWhy', () => {
  it.each([
    ['Why did they leave?', true],
    ['Okay, so why that?', true],
    ['how come you waited', true],
    ['What is the reason why?', false],
    ['Whyever not', false],
  ])('%s → %s', (text, answer) => {
    expect(opensWithWhy(text)).toBe(answer);
  });
});
