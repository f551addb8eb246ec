import type { Conversation, Correction, LabelCounts } from './conversation.ts';
import { MOVE_LABELS, type MoveLabel } from './move.ts';
import type { StoredTurn } from './stored-transcript.ts';
import { countWords } from './word-count.ts';

/** The counts of a conversation that its record keeps. */
export type ConversationMeasures = Pick<
  Conversation,
  | 'speakers'
  | 'utterances'
  | 'moves'
  | 'movesCoded'
  | 'coachWords'
  | 'allWords'
  | 'longestMonologueWords'
  | 'longestMonologueSeconds'
>;

function noCounts(): LabelCounts {
  return { 'ask-open': 0, 'ask-closed': 0, tell: 0, reflect: 0, other: 0 };
}

/** Which label speaks for an utterance when its moves were corrected: asking before telling before reflecting. */
const UTTERANCE_ORDER: readonly MoveLabel[] = ['ask-open', 'ask-closed', 'tell', 'reflect', 'other'];

/**
 * The labels of a manager's turn after the user's corrections. Without a correction the utterance keeps the coder's
 * label. With one, it takes the label that most of its words have, in a tie the earlier of ask, tell, reflect, other.
 */
export function labelsAfterCorrection(
  turn: StoredTurn,
  corrections: ReadonlyMap<number, MoveLabel>,
): { utterance: MoveLabel; moves: MoveLabel[] } | null {
  if (!turn.coded) return null;
  const moves = turn.coded.moves.map((move, index) => corrections.get(index) ?? move.label);
  if (corrections.size === 0) return { utterance: turn.coded.label, moves };
  const words = noCounts();
  for (const [index, label] of moves.entries()) {
    const move = turn.coded.moves[index];
    if (move) words[label] += Math.max(1, countWords(turn.text.slice(move.start, move.end)));
  }
  // Acknowledging words around a question or advice don't make the utterance neutral.
  const acts = UTTERANCE_ORDER.filter((label) => label !== 'other' && words[label] > 0);
  const candidates = acts.length > 0 ? acts : UTTERANCE_ORDER;
  const utterance = candidates.reduce((best, label) => (words[label] > words[best] ? label : best));
  return { utterance, moves };
}

/** Corrections by turn, then by move. */
export function correctionsByTurn(corrections: readonly Correction[]): Map<number, Map<number, MoveLabel>> {
  const byTurn = new Map<number, Map<number, MoveLabel>>();
  for (const { turn, move, label } of corrections) {
    const moves = byTurn.get(turn) ?? new Map<number, MoveLabel>();
    moves.set(move, label);
    byTurn.set(turn, moves);
  }
  return byTurn;
}

/** Turns of the manager in a row. */
type Run = { readonly words: number; readonly start: number | null; readonly end: number | null };

function extended(run: Run | null, turn: StoredTurn, words: number): Run {
  return { words: (run?.words ?? 0) + words, start: run ? run.start : turn.start, end: turn.end };
}

const NO_CORRECTIONS: ReadonlyMap<number, MoveLabel> = new Map();

/**
 * Counts a conversation: utterances and moves of each kind, words of the manager and of all, and the longest run of
 * the manager without anybody else speaking.
 *
 * @param turns the transcript's turns; `coded` is set on the manager's
 * @param coachSpeakers the names under which the manager speaks
 * @param corrections labels that the user changed; they win over the coder's, and confirmed ones change nothing
 */
export function measuresOf(
  turns: readonly StoredTurn[],
  coachSpeakers: readonly string[],
  corrections: readonly Correction[],
): ConversationMeasures {
  const coach = new Set(coachSpeakers);
  const byTurn = correctionsByTurn(corrections.filter(({ confirms }) => !confirms));
  const speakers = new Map<string, { name: string; words: number; turns: number }>();
  const utterances = noCounts();
  const moves = noCounts();
  let longest = { words: 0, seconds: null as number | null };
  let run: Run | null = null;
  for (const [index, turn] of turns.entries()) {
    const words = countWords(turn.text);
    const speaker = speakers.get(turn.speaker) ?? { name: turn.speaker, words: 0, turns: 0 };
    speakers.set(turn.speaker, { ...speaker, words: speaker.words + words, turns: speaker.turns + 1 });
    const labels = labelsAfterCorrection(turn, byTurn.get(index) ?? NO_CORRECTIONS);
    if (labels) {
      utterances[labels.utterance]++;
      for (const label of labels.moves) moves[label]++;
    }
    run = coach.has(turn.speaker) ? extended(run, turn, words) : null;
    if (run && run.words > longest.words) {
      const seconds = run.start !== null && run.end !== null ? Math.max(0, run.end - run.start) : null;
      longest = { words: run.words, seconds };
    }
  }
  const all = [...speakers.values()];
  return {
    speakers: all,
    utterances,
    moves,
    movesCoded: MOVE_LABELS.reduce((sum, label) => sum + moves[label], 0),
    coachWords: all.filter((speaker) => coach.has(speaker.name)).reduce((sum, { words }) => sum + words, 0),
    allWords: all.reduce((sum, { words }) => sum + words, 0),
    longestMonologueWords: longest.words,
    longestMonologueSeconds: longest.seconds,
  };
}
