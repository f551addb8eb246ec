import { describe, expect, it } from 'vitest';
import type { MoveLabel } from '../../../../../src/core/domain/conversation/move.ts';
import { profileTalk } from '../../../../../src/core/domain/conversation/profile.ts';
import { readingPoints } from '../../../../../src/core/domain/conversation/reading-points.ts';
import type { StoredTurn } from '../../../../../src/core/domain/conversation/stored-transcript.ts';

type Piece = readonly [text: string, label: MoveLabel];

function own(start: number, end: number, ...pieces: Piece[]): StoredTurn {
  let at = 0;
  const moves = pieces.map(([text, label]) => {
    const from = at;
    at += text.length + 1;
    return { start: from, end: from + text.length, label, confidence: 0.9 };
  });
  const text = pieces.map(([words]) => words).join(' ');
  return {
    speaker: 'Maya',
    start,
    end,
    text,
    coded: { label: pieces[0]?.[1] ?? 'other', confidence: 0.9, moves },
  };
}
const rep = (start: number, end: number, text: string): StoredTurn => ({
  speaker: 'Ben',
  start,
  end,
  text,
  coded: null,
});

const TURNS = [
  own(0, 4, ['What did you try?', 'ask-open'], ['Did you call?', 'ask-closed']),
  rep(6, 9, 'I wrote to them.'),
  own(9, 11, ['Okay, so why did they wait?', 'ask-open']),
  rep(15, 30, 'Because nobody there had the budget in their hands until the new year began.'),
  own(30, 31, ['Call them.', 'tell']),
  rep(31, 32, 'Fine.'),
];
const OPTIONS = { hasSeconds: true, coachSpeakers: ['Maya'] };

describe('what is worth a look in how somebody asked', () => {
  it('finds questions in a row, whys, the best questions and the pauses, by hand', () => {
    const points = readingPoints(TURNS, [], OPTIONS);
    expect(points).toMatchObject({
      questions: 3,
      questionTurns: 2,
      stacked: [{ turn: 0, move: 0 }],
      whys: [{ turn: 2, move: 0 }],
      // 6 - 4 and 15 - 11 seconds.
      pauses: { longest: { turn: 2, move: 0, seconds: 4 }, meanSeconds: 3, of: 2 },
    });
    expect(points.best.map(({ text, answerWords }) => [text, answerWords])).toEqual([
      ['Okay, so why did they wait?', 14],
      ['Did you call?', 4],
    ]);
  });

  it('follows the corrections of the user', () => {
    const corrections = [
      { turn: 0, move: 1, label: 'tell' as const },
      { turn: 4, move: 0, label: 'ask-closed' as const },
    ];
    const points = readingPoints(TURNS, corrections, OPTIONS);
    expect(points).toMatchObject({ questions: 3, questionTurns: 3, stacked: [] });
    expect(points.pauses).toMatchObject({ meanSeconds: 4 / 2, of: 2 });
  });

  it('says nothing of pauses without seconds, or without an answer', () => {
    expect(readingPoints(TURNS, [], { ...OPTIONS, hasSeconds: false }).pauses).toBeNull();
    expect(readingPoints(TURNS.slice(0, 1), [], OPTIONS).pauses).toBeNull();
    const overlapping = [TURNS[0] as StoredTurn, rep(2, 9, 'Yes.')];
    expect(readingPoints(overlapping, [], OPTIONS).pauses?.longest.seconds).toBe(0);
  });
});

it('agrees with the profile that the command line prints', () => {
  const spoken = TURNS.map(({ speaker, text, start, end }) => ({
    speaker: speaker === 'Maya' ? ('coach' as const) : ('other' as const),
    text,
    start,
    end,
  }));
  const coded = TURNS.map(
    ({ text, coded: code }) =>
      code && {
        ...code,
        moves: code.moves.map((move) => ({ ...move, text: text.slice(move.start, move.end) })),
      },
  );
  const profile = profileTalk(spoken, coded);
  const points = readingPoints(TURNS, [], OPTIONS);
  expect(points.stacked.length).toBe(profile.stackedQuestions);
  expect(points.whys.length).toBe(profile.whyQuestions);
  expect(points.best).toEqual(profile.bestQuestions);
  expect(points.questions).toBe(profile.openQuestions.whole);
});
