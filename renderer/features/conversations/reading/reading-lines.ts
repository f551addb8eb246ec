import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import { correctionsByTurn } from '../../../../src/core/domain/conversation/measures-of.ts';
import { DOUBTFUL_BELOW, type MoveLabel } from '../../../../src/core/domain/conversation/move.ts';
import type { StoredTurn } from '../../../../src/core/domain/conversation/stored-transcript.ts';
import { countWords } from '../../../../src/core/domain/conversation/word-count.ts';
import { formatCounted } from '../../../format/numbers.ts';

/**
 * A line of the reading view. The manager's turns have a line for each move, everybody else's one a turn, cut where a
 * turn is very long. `head` is set on the first line of a turn. `move` is null where nothing was coded.
 */
export type ReadingLine = {
  readonly key: string;
  readonly turn: number;
  readonly head: { readonly speaker: string; readonly start: number | null } | null;
  readonly isCoach: boolean;
  readonly text: string;
  readonly move: { readonly index: number; readonly label: MoveLabel; readonly confidence: number } | null;
};

/** The longest stretch of an uncoded turn on one line, in characters. */
const LINE_MAX = 1_500;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LINE_MAX) {
    const space = text.lastIndexOf(' ', from + LINE_MAX);
    const to = space > from ? space + 1 : from + LINE_MAX;
    pieces.push(text.slice(from, to));
    from = to;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function linesOfTurn(turn: StoredTurn, index: number): ReadingLine[] {
  const moves = turn.coded?.moves ?? [];
  const head = { speaker: turn.speaker, start: turn.start };
  const isCoach = turn.coded !== null;
  if (moves.length === 0) {
    return piecesOf(turn.text).map((text, at) => ({
      key: `${index}.${at}`,
      turn: index,
      head: at === 0 ? head : null,
      isCoach,
      text,
      move: null,
    }));
  }
  return moves.map(({ label, confidence }, at) => ({
    key: `${index}.${at}`,
    turn: index,
    head: at === 0 ? head : null,
    isCoach,
    // From move to move, so that nothing that stands between two of them is lost.
    text: turn.text.slice(at === 0 ? 0 : moves[at]?.start, moves[at + 1]?.start ?? turn.text.length).trim(),
    move: { index: at, label, confidence },
  }));
}

/** A transcript as lines to read, in order. */
export function readingLines(turns: readonly StoredTurn[]): ReadingLine[] {
  return turns.flatMap(linesOfTurn);
}

/** A line of a conversation whose text is not kept: how many words it had. */
export function withoutWords(line: ReadingLine): ReadingLine {
  return { ...line, text: formatCounted(countWords(line.text), 'word') };
}

/** A line's label after the user's corrections, whether the user set it, and whether the program was in doubt. */
export type LineLabel = {
  readonly label: MoveLabel;
  readonly corrected: boolean;
  readonly doubtful: boolean;
};

/** The labels of all lines in their order; null for lines without one. */
export function lineLabels(
  lines: readonly ReadingLine[],
  corrections: Conversation['corrections'],
): (LineLabel | null)[] {
  const byTurn = correctionsByTurn(corrections);
  return lines.map(({ turn, move }) => {
    if (!move) return null;
    const set = byTurn.get(turn)?.get(move.index);
    if (set) return { label: set, corrected: set !== move.label, doubtful: false };
    return { label: move.label, corrected: false, doubtful: move.confidence < DOUBTFUL_BELOW };
  });
}

/**
 * The turn at which the manager's longest run without anybody else speaking begins; null where the manager says nothing.
 * Counted as the conversation's longest monologue is.
 */
export function longestMonologueTurn(
  turns: readonly StoredTurn[],
  coachSpeakers: readonly string[],
): number | null {
  const coach = new Set(coachSpeakers);
  const longest = { turn: null as number | null, words: 0 };
  const run = { turn: 0, words: 0 };
  for (const [turn, { speaker, text }] of turns.entries()) {
    if (!coach.has(speaker)) {
      run.words = 0;
      continue;
    }
    if (run.words === 0) run.turn = turn;
    run.words += countWords(text);
    if (run.words > longest.words) Object.assign(longest, run);
  }
  return longest.turn;
}
