import type { StoredTranscript, StoredTurn } from './stored-transcript.ts';

/** What stands for a word where the text is not kept: nothing of it, its length neither. */
const WORD = 'x';

/**
 * A turn without what was said: every word is one `x`, so that words can still be counted, and labels stay at their words.
 * A turn that has no text any more stays as it is.
 *
 * @example turnWithoutText({ …, text: 'Call her, today.' }).text // 'x x x'
 */
export function turnWithoutText(turn: StoredTurn): StoredTurn {
  const masked: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const run of turn.text.matchAll(/\S+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(run[0])) continue;
    masked.push(WORD);
    from.push(run.index);
    to.push(run.index + run[0].length);
  }
  const startOf = (offset: number) => 2 * firstFrom(to, offset + 1);
  const endOf = (offset: number) => Math.max(0, 2 * firstFrom(from, offset) - 1);
  return {
    ...turn,
    text: masked.join(' '),
    coded: turn.coded && {
      ...turn.coded,
      moves: turn.coded.moves.map((move) => {
        const start = Math.min(startOf(move.start), Math.max(0, 2 * masked.length - 1));
        return { ...move, start, end: Math.max(start, endOf(move.end)) };
      }),
    },
  };
}

/** The index of the first number that is at least `least`, in a rising list; the list's length where there is none. */
function firstFrom(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A transcript of which only speakers, times, numbers of words and labels are left. */
export function transcriptWithoutText(transcript: StoredTranscript): StoredTranscript {
  return { ...transcript, turns: transcript.turns.map(turnWithoutText) };
}

/** What is kept of a transcript: its text, only labels and counts, or only the counts in the conversation's record. */
export const TRANSCRIPT_KEEPING = ['text', 'labels', 'counts'] as const;
export type TranscriptKeeping = (typeof TRANSCRIPT_KEEPING)[number];
