import type { Correction } from './conversation.ts';
import { correctionsByTurn, labelsAfterCorrection } from './measures-of.ts';
import type { CodedTurn, MoveLabel } from './move.ts';
import {
  type AnsweredQuestion,
  bestQuestions,
  isQuestion,
  opensWithWhy,
  type SpokenTurn,
} from './profile.ts';
import type { StoredTurn } from './stored-transcript.ts';

/** A line of the manager: indexes of its turn and of its move in it. */
export type LinePlace = { readonly turn: number; readonly move: number };

/** A pause between a question and the answer to it, in seconds. */
export type Pause = LinePlace & { readonly seconds: number };

/**
 * What is worth a look in how somebody asked. `questions` counts all questions, and `questionTurns` the turns that have one. `stacked` are the first questions of
 * turns that ask two or more, `whys` the questions that ask why. `pauses` are those after a question, longest first, and their mean;
 * null where the source has no seconds, or no question is followed by somebody else.
 */
export type ReadingPoints = {
  readonly questions: number;
  readonly questionTurns: number;
  readonly best: readonly AnsweredQuestion[];
  readonly stacked: readonly LinePlace[];
  readonly whys: readonly LinePlace[];
  readonly pauses: { readonly longest: Pause; readonly meanSeconds: number; readonly of: number } | null;
};

/** Finds those points in a transcript, with labels as the user corrected them. Counts agree with those of `profileTalk`. */
export function readingPoints(
  turns: readonly StoredTurn[],
  corrections: readonly Correction[],
  { hasSeconds, coachSpeakers }: { readonly hasSeconds: boolean; readonly coachSpeakers: readonly string[] },
): ReadingPoints {
  const coded = codesAfter(turns, corrections);
  const coach = new Set(coachSpeakers);
  const spoken = turns.map(
    ({ speaker, text, start, end }): SpokenTurn => ({
      speaker: coach.has(speaker) ? 'coach' : 'other',
      text,
      start,
      end,
    }),
  );
  const asked = coded.map((code, turn) => questionsOf(code, turn));
  const all = asked.flat();
  return {
    questions: all.length,
    questionTurns: asked.filter((questions) => questions.length > 0).length,
    best: bestQuestions(spoken, coded),
    stacked: asked.flatMap((questions) => (questions.length > 1 ? questions.slice(0, 1) : [])),
    whys: all.filter(({ turn, move }) => opensWithWhy(coded[turn]?.moves[move]?.text ?? '')),
    pauses: hasSeconds ? pausesAfter(spoken, coded) : null,
  };
}

function codesAfter(turns: readonly StoredTurn[], corrections: readonly Correction[]): (CodedTurn | null)[] {
  const byTurn = correctionsByTurn(corrections);
  return turns.map((turn, index) => {
    const labels = labelsAfterCorrection(turn, byTurn.get(index) ?? new Map<number, MoveLabel>());
    if (!labels || !turn.coded) return null;
    const moves = turn.coded.moves.map((move, at) => ({
      ...move,
      text: turn.text.slice(move.start, move.end),
      label: labels.moves[at] ?? move.label,
    }));
    return { label: labels.utterance, confidence: turn.coded.confidence, moves };
  });
}

function questionsOf(code: CodedTurn | null, turn: number): LinePlace[] {
  return (code?.moves ?? []).flatMap(({ label }, move) => (isQuestion(label) ? [{ turn, move }] : []));
}

/** The question that a turn ends with, but for a word of courtesy; who goes on telling isn't waiting for an answer. */
function lastQuestion(code: CodedTurn | null, turn: number): LinePlace | null {
  const move = code?.moves.findLastIndex(({ label }) => label !== 'other') ?? -1;
  const label = code?.moves[move]?.label;
  return label && isQuestion(label) ? { turn, move } : null;
}

function pausesAfter(
  spoken: readonly SpokenTurn[],
  coded: readonly (CodedTurn | null)[],
): ReadingPoints['pauses'] {
  const pauses = coded.flatMap((code, turn): Pause[] => {
    const last = lastQuestion(code, turn);
    const next = spoken[turn + 1];
    const end = spoken[turn]?.end ?? null;
    if (!last || next?.speaker !== 'other' || next.start === null || end === null) return [];
    // Where two talk at once, nothing was waited for.
    return [{ ...last, seconds: Math.max(0, next.start - end) }];
  });
  const [first, ...others] = pauses;
  if (!first) return null;
  const longest = others.reduce((best, pause) => (pause.seconds > best.seconds ? pause : best), first);
  const sum = pauses.reduce((total, { seconds }) => total + seconds, 0);
  return { longest, meanSeconds: sum / pauses.length, of: pauses.length };
}
