import type { TalkTurn } from './move.ts';
import { MARK, type Speech, scanSpeech } from './speech-tokens.ts';

/**
 * A conversation, scanned once. `echo` tells for every word whether the other person has said it (or a form of
 * it): 1 in what they said last, 2 earlier, 0 not at all. `written` is 0 for speech without sentence marks, 1 for text with stops but
 * no question mark anywhere, 2 for punctuated text.
 */
export type ConversationContext = {
  readonly speech: Speech;
  readonly echo: Uint8Array;
  readonly written: 0 | 1 | 2;
  readonly turns: readonly TalkTurn[];
};

/** Share of turns with a stop under which a conversation without question marks counts as unpunctuated. */
const PUNCTUATED_SHARE = 0.1;

/** Scans a conversation and finds what the manager takes up from the other person. */
export function readConversation(turns: readonly TalkTurn[]): ConversationContext {
  const speech = scanSpeech(turns.map((turn) => turn.text));
  return { speech, echo: findEchoes(turns, speech), written: howWritten(speech, turns.length), turns };
}

function howWritten(speech: Speech, turns: number): 0 | 1 | 2 {
  let questions = 0;
  let stops = 0;
  const words = speech.first[turns] as number;
  for (let turn = 0; turn < turns; turn += 1) {
    const tail = speech.tail[turn] as number;
    if ((tail & MARK.question) !== 0) questions += 1;
    if ((tail & (MARK.stop | MARK.exclamation)) !== 0) stops += 1;
  }
  for (let word = 0; word < words; word += 1) {
    if (((speech.gap[word] as number) & MARK.question) !== 0) questions += 1;
    if (((speech.gap[word] as number) & MARK.stop) !== 0) stops += 1;
  }
  if (questions > 0) return 2;
  return stops > 0 && stops >= turns * PUNCTUATED_SHARE ? 1 : 0;
}

/** How many of the other's stretches back a word still counts as taken up. */
const EARLIER_REACH = 6;

function findEchoes(turns: readonly TalkTurn[], speech: Speech): Uint8Array {
  const words = speech.first[turns.length] as number;
  let room = 16;
  while (room < words * 2) room *= 2;
  const keys = new Int32Array(room);
  const said = new Int32Array(room);
  const echo = new Uint8Array(words);
  let stretch = EARLIER_REACH + 1;
  for (let turn = 0; turn < turns.length; turn += 1) {
    const other = turns[turn]?.role === 'other';
    if (other && turn > 0 && turns[turn - 1]?.role === 'coach') stretch += 1;
    const to = speech.first[turn + 1] as number;
    for (let word = speech.first[turn] as number; word < to; word += 1) {
      if (speech.bits[word] !== 0) continue;
      const key = (speech.stem[word] as number) | 1;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & (room - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (room - 1);
      if (other) {
        keys[slot] = key;
        said[slot] = stretch;
      } else if (keys[slot] === key) {
        const ago = stretch - (said[slot] as number);
        echo[word] = ago === 0 ? 1 : ago < EARLIER_REACH ? 2 : 0;
      }
    }
  }
  return echo;
}

/** 0, 1, 2, 3, 4-5, 6-8, 9-12, 13-19, 20-29, 30-49, 50-79, 80 and more. */
export function sizeClass(count: number): number {
  if (count < 4) return count;
  if (count < 6) return 4;
  if (count < 9) return 5;
  if (count < 13) return 6;
  if (count < 20) return 7;
  if (count < 30) return 8;
  if (count < 50) return 9;
  return count < 80 ? 10 : 11;
}
