import { classOf, cuesOf, hashWord, WORD } from './word-classes.ts';

/** Marks that may stand between two words, as bits of {@link Speech.gap}. */
export const MARK = {
  comma: 1,
  stop: 2,
  question: 4,
  exclamation: 8,
  dash: 16,
  line: 32,
  quote: 64,
  space: 128,
} as const;

/**
 * The words of a whole conversation in one set of flat arrays, without a string per word.
 *
 * Word `i` lies at `start[i]`-`end[i]` of its turn's text. `gap[i]` holds the marks before it within the turn,
 * `tail[t]` those after the last word of turn `t`. The words of turn `t` are `first[t]` to `first[t + 1] - 1`.
 * `ending[i]` is a small number for the word's ending (0 none, 1 -ing, 2 -ed, 3 -ly, 4 -s, 5 digits).
 */
export type Speech = {
  readonly hash: Int32Array;
  readonly stem: Int32Array;
  readonly bits: Int32Array;
  readonly cues: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly ending: Uint8Array;
  readonly gap: Uint8Array;
  readonly first: Int32Array;
  readonly tail: Uint8Array;
};

const PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const SPACE = MARK.space;
const WORD_CHARACTER = 0;
const APOSTROPHE = 255;

/** For every ASCII character its mark, 0 for a character of a word. */
const ASCII = (() => {
  const table = new Uint8Array(128).fill(SPACE);
  for (let code = 48; code < 58; code += 1) table[code] = WORD_CHARACTER;
  for (let code = 65; code < 91; code += 1) table[code] = WORD_CHARACTER;
  for (let code = 97; code < 123; code += 1) table[code] = WORD_CHARACTER;
  const marks: readonly (readonly [string, number])[] = [
    [',;:', MARK.comma],
    ['.', MARK.stop],
    ['?', MARK.question],
    ['!', MARK.exclamation],
    ['-', MARK.dash],
    ['\n\r', MARK.line],
    ['"', MARK.quote],
    ["'", APOSTROPHE],
  ];
  for (const [characters, mark] of marks) {
    for (const character of characters) table[character.charCodeAt(0)] = mark;
  }
  return table;
})();

function markBeyondAscii(code: number): number {
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0x2013 || code === 0x2014) return MARK.dash;
  if (code === 0x201c || code === 0x201d) return MARK.quote;
  if (code === 0x2026 || code === 0x3002) return MARK.stop;
  if (code === 0xff1f) return MARK.question;
  if (code === 0x2028 || code === 0x2029) return MARK.line;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff) return SPACE;
  return WORD_CHARACTER;
}

/** What speech recognisers make of an apostrophe: "don t", "we ll". The piece joins the word before it. */
const TORN_OFF = new Set(['t', 's', 'm', 'd', 'll', 're', 've'].map(hashWord));
const CODE_SPACE = 32;

const NUMBER = hashWord('#');

function emptySpeech(texts: readonly string[]): Speech {
  let room = 1;
  for (const text of texts) room += (text.length + 1) >> 1;
  return {
    hash: new Int32Array(room),
    stem: new Int32Array(room),
    bits: new Int32Array(room),
    cues: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    ending: new Uint8Array(room),
    gap: new Uint8Array(room),
    first: new Int32Array(texts.length + 1),
    tail: new Uint8Array(texts.length),
  };
}

/**
 * Splits the texts into words once, in time linear in their length, without regular expressions.
 * Case and apostrophes make no difference to a word's hash; a number's hash is that of `#`.
 *
 * @example
 * const speech = scanSpeech(['What did you try?']);
 * speech.first[1]; // 4 words
 * speech.tail[0] & MARK.question; // not 0
 */
export function scanSpeech(texts: readonly string[]): Speech {
  const speech = emptySpeech(texts);
  let count = 0;
  for (let turn = 0; turn < texts.length; turn += 1) {
    speech.first[turn] = count;
    count = scanTurn(speech, texts[turn] ?? '', { turn, from: count });
  }
  speech.first[texts.length] = count;
  return speech;
}

function scanTurn(speech: Speech, text: string, place: { turn: number; from: number }): number {
  let count = place.from;
  let marks = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const mark = code < 128 ? (ASCII[code] as number) : markBeyondAscii(code);
    if (mark !== WORD_CHARACTER) {
      if (mark !== APOSTROPHE) marks |= mark;
      at += 1;
      continue;
    }
    const joins = count > place.from && (marks === SPACE || marks === 0);
    at = scanWord(speech, text, { at, count });
    if (
      joins &&
      TORN_OFF.has(speech.hash[count] as number) &&
      text.charCodeAt((speech.start[count] as number) - 1) === CODE_SPACE
    ) {
      joinToPrevious(speech, text, count);
    } else {
      speech.gap[count] = marks;
      count += 1;
    }
    marks = 0;
  }
  speech.tail[place.turn] = marks;
  return count;
}

function scanWord(speech: Speech, text: string, place: { at: number; count: number }): number {
  let at = place.at;
  let hash = SEED;
  let before1 = SEED;
  let before2 = SEED;
  let before3 = SEED;
  let end = at;
  let digits = true;
  for (; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    const mark = code < 128 ? (ASCII[code] as number) : markBeyondAscii(code);
    if (mark !== WORD_CHARACTER) {
      if (mark === APOSTROPHE) continue;
      break;
    }
    if (code >= 65 && code <= 90) code += 32;
    if (code < 48 || code > 57) digits = false;
    before3 = before2;
    before2 = before1;
    before1 = hash;
    hash = Math.imul(hash ^ code, PRIME);
    end = at + 1;
  }
  const { count } = place;
  const length = end - place.at;
  const ending = digits ? 5 : length > 4 ? endingOf(text, end) : 0;
  speech.start[count] = place.at;
  speech.end[count] = end;
  speech.ending[count] = ending;
  hash = digits ? NUMBER : hash | 0;
  speech.hash[count] = hash;
  speech.stem[count] = stemHash(ending, hash, { before1, before2, before3 });
  speech.bits[count] = digits ? WORD.number : classOf(hash);
  speech.cues[count] = cuesOf(hash);
  return end;
}

function stemHash(
  ending: number,
  hash: number,
  before: { before1: number; before2: number; before3: number },
): number {
  if (ending === 1) return before.before3 | 0;
  if (ending === 2) return before.before2 | 0;
  if (ending === 4) return before.before1 | 0;
  return hash;
}

function endingOf(text: string, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  const second = text.charCodeAt(end - 2) | 32;
  if (last === 103 && second === 110 && (text.charCodeAt(end - 3) | 32) === 105) return 1;
  if (last === 100 && second === 101) return 2;
  if (last === 121 && second === 108) return 3;
  if (last === 115 && second !== 115) return 4;
  return 0;
}

function joinToPrevious(speech: Speech, text: string, count: number): void {
  const previous = count - 1;
  let hash = speech.hash[previous] as number;
  for (let at = speech.start[count] as number; at < (speech.end[count] as number); at += 1) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), PRIME);
  }
  speech.hash[previous] = hash | 0;
  speech.stem[previous] = hash | 0;
  speech.bits[previous] = classOf(hash | 0);
  speech.cues[previous] = cuesOf(hash | 0);
  speech.end[previous] = speech.end[count] as number;
}
