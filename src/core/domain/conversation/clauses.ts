import { MARK, type Speech, scanSpeech } from './speech-tokens.ts';
import { hashWord, WORD } from './word-classes.ts';

/** A piece of a turn's text: `text === turn.slice(start, end)`. */
export type TextPiece = { readonly text: string; readonly start: number; readonly end: number };

const hashes = (words: string) => new Set(words.split(' ').map(hashWord));

const ABBREVIATIONS = hashes('mr mrs ms dr prof st vs etc eg ie inc ltd co no approx');
const LETTER_I = hashWord('i');
const OPENERS = hashes('so but okay ok now well and or anyway alright right');
const HARD_OPENERS = hashes('okay ok alright anyway');
const CONTRACTED_WH = hashes('whats hows whys wheres whos whatre whatd howd');
const SUBJECT = WORD.you | WORD.me | WORD.we | WORD.they;
/** Words after which a question word starts an embedded clause ("you know what is going on"). */
const EMBEDS = hashes(
  'know knew knows tell told me about see understand of that think wonder wondering to is was with for on exactly just say said asked ask figure remember sure if curious from at by',
);
const TELL = hashWord('tell');
const TELL_PARTNER = hashWord('me');
const LETS = hashWord('lets');

/** An unpunctuated stretch shorter than this many words stays one piece. */
const SHORT_STRETCH = 8;
/** A punctuated sentence is cut into clauses only when it is longer than this many words. */
const LONG_SENTENCE = 28;
/** Least number of words on either side of a cut between clauses. */
const LEAST_CLAUSE = 3;

/**
 * Writes the first word of every move of a turn into `starts` and returns how many there are.
 *
 * A move ends at a sentence mark or a line break. A stretch without marks, as speech recognisers write it, is
 * cut where a clause opens: a question word with its auxiliary, an auxiliary with `you`, or a connective with a subject.
 */
export function findMoveStarts(speech: Speech, turn: number, text: string, starts: Int32Array): number {
  const from = speech.first[turn] as number;
  const to = speech.first[turn + 1] as number;
  let count = 0;
  let sentence = from;
  for (let word = from + 1; word <= to; word += 1) {
    if (word < to && !endsSentence(speech, text, word)) continue;
    const marked =
      word < to || ((speech.tail[turn] as number) & (MARK.stop | MARK.question | MARK.exclamation)) !== 0;
    starts[count] = sentence;
    count += 1;
    if (word - sentence >= (marked ? LONG_SENTENCE : SHORT_STRETCH)) {
      count = cutClauses(speech, { from: sentence, to: word }, { starts, count });
    }
    sentence = word;
  }
  return count;
}

function endsSentence(speech: Speech, text: string, word: number): boolean {
  const gap = speech.gap[word] as number;
  if ((gap & (MARK.question | MARK.exclamation | MARK.line)) !== 0) return true;
  if ((gap & MARK.stop) === 0 || (gap & MARK.space) === 0) return false;
  const before = speech.hash[word - 1] as number;
  if (ABBREVIATIONS.has(before)) return false;
  const end = speech.end[word - 1] as number;
  const oneLetter = end - (speech.start[word - 1] as number) === 1;
  if (oneLetter && before !== LETTER_I && (speech.bits[word - 1] as number) !== WORD.number) return false;
  const trails = text.charCodeAt(end) === 0x2026 || text.charCodeAt(end + 1) === 46;
  const next = text.charCodeAt(speech.start[word] as number);
  return !(trails && next >= 97 && next <= 122);
}

function cutClauses(
  speech: Speech,
  range: { from: number; to: number },
  found: { starts: Int32Array; count: number },
): number {
  let { count } = found;
  let last = range.from;
  for (let word = range.from + LEAST_CLAUSE; word + LEAST_CLAUSE <= range.to; word += 1) {
    if (word - last >= LEAST_CLAUSE && opensClause(speech, word, last)) {
      found.starts[count] = word;
      count += 1;
      last = word;
    }
  }
  return count;
}

function opensClause(speech: Speech, word: number, last: number): boolean {
  const hash = speech.hash[word] as number;
  const next = speech.hash[word + 1] as number;
  const bits = speech.bits[word] as number;
  const nextBits = speech.bits[word + 1] as number;
  const before = speech.hash[word - 1] as number;
  if (HARD_OPENERS.has(hash)) return !OPENERS.has(before);
  if (OPENERS.has(hash)) {
    if (OPENERS.has(before)) return false;
    return (nextBits & (SUBJECT | WORD.wh | WORD.auxiliary)) !== 0 || OPENERS.has(next) || next === LETS;
  }
  if (OPENERS.has(before)) return false;
  if ((bits & WORD.wh) !== 0) {
    return (CONTRACTED_WH.has(hash) || (nextBits & WORD.auxiliary) !== 0) && !EMBEDS.has(before);
  }
  if ((bits & WORD.auxiliary) !== 0 && (nextBits & WORD.you) !== 0)
    return !questionWordNear(speech, word, last);
  if (hash !== TELL || next !== TELL_PARTNER || EMBEDS.has(before)) return false;
  return ((speech.bits[word - 1] as number) & (WORD.you | WORD.auxiliary)) === 0;
}

function questionWordNear(speech: Speech, word: number, last: number): boolean {
  for (let at = word - 1; at >= last && at >= word - 5; at -= 1) {
    if (((speech.bits[at] as number) & WORD.wh) !== 0) return true;
  }
  return false;
}

/** Where move `index` begins in the text: after the marks that close the move before it. */
export function moveOffset(speech: Speech, text: string, word: number): number {
  let at = speech.end[word - 1] as number;
  const limit = speech.start[word] as number;
  while (at < limit && !isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The characters that `trim` takes for white space. */
function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code >= 0x2000 && code <= 0x200a) return true;
  return BLANKS.has(code);
}

const BLANKS = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

/** The piece of `text` between two offsets without the blanks at its ends. An all-blank piece is empty. */
export function trimmedPiece(text: string, from: number, to: number): TextPiece {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { text: text.slice(start, end), start, end };
}

/**
 * Splits a turn's text into sentences, or into clauses where there is no punctuation. The pieces come in order,
 * don't overlap, and hold every character but blanks. A text of blanks alone gives no piece. Linear in the length.
 *
 * @example
 * splitIntoMoves('Okay. What did you try?').map((piece) => piece.text); // ['Okay.', 'What did you try?']
 */
export function splitIntoMoves(text: string): TextPiece[] {
  const speech = scanSpeech([text]);
  const starts = new Int32Array((speech.first[1] as number) + 1);
  const count = findMoveStarts(speech, 0, text, starts);
  return piecesOf(speech, text, starts.subarray(0, count));
}

/** The text pieces for move starts as {@link findMoveStarts} gives them. */
export function piecesOf(speech: Speech, text: string, starts: Int32Array): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (let index = 1; index <= starts.length; index += 1) {
    const to = index < starts.length ? moveOffset(speech, text, starts[index] as number) : text.length;
    pieces.push(trimmedPiece(text, from, to));
    from = to;
  }
  if (pieces.length === 0) pieces.push(trimmedPiece(text, 0, text.length));
  return pieces.filter((piece) => piece.start < piece.end);
}
