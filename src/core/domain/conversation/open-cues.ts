import { afterLead } from './sentence-kinds.ts';
import { MARK, type Speech } from './speech-tokens.ts';
import type { Stretch } from './talk-features.ts';
import type { NumberList } from './talk-measures.ts';
import { CUE, hashWord, WORD } from './word-classes.ts';

const setOf = (words: string) => new Set(words.split(' ').map(hashWord));

const WHAT = setOf('what whats whatd whatre');
const HOW = setOf('how hows howd');
const WHY = setOf('why whys');
const ELSE = hashWord('else');
const BEFORE_ELSE = setOf('what anything');
const WHEN = setOf('when whens');
const COUNTED = setOf('time day age number grade');
const ANY = setOf('any anything anyone anybody');
const OR = hashWord('or');
const LIKE = hashWord('like');
const MIND = setOf('think thought feel feeling mean');
const TELLS = setOf('describe explain share');
const TELL = setOf('tell walk');
const ME = hashWord('me');
const MAKES = setOf('makes kind about');
const LEAVE = setOf('mind okay ok alright right');
const IF = setOf('if i');

/** The numbers that {@link collectOpenCues} writes. */
const FOUND = {
  wide: 0,
  what: 1,
  how: 2,
  tell: 3,
  why: 4,
  counted: 5,
  place: 6,
  or: 7,
  any: 8,
  mind: 9,
  like: 10,
  couldYou: 11,
  leave: 12,
  doYou: 13,
  else: 14,
  howDoes: 15,
  whatDoes: 16,
  opensDo: 17,
  opensBe: 18,
  opensHave: 19,
  opensModal: 20,
  opensWide: 21,
  words: 22,
  marks: 23,
} as const;

/** How many numbers {@link collectOpenCues} writes. */
export const OPEN_CUE_COUNT = Object.keys(FOUND).length;

const LONGEST = 60;
const WORDS_A_UNIT = 20;

/**
 * Collects what tells an open question from a closed one in a stretch that asks: whether words that open a wide question are in it ("how" does,
 * "how many" doesn't), those of measure, place and choice, how it opens, its size. Experts disagree so often about single questions that a few
 * plain cues do better than many words.
 */
export function collectOpenCues(list: NumberList, speech: Speech, { from, to, tail }: Stretch): void {
  list.values.fill(0, 0, OPEN_CUE_COUNT);
  list.count = OPEN_CUE_COUNT;
  let marks = (tail & MARK.question) !== 0 ? 1 : 0;
  for (let word = from; word < to; word += 1) {
    addWord(list.values, speech, { word, to });
    if (word > from && ((speech.gap[word] as number) & MARK.question) !== 0) marks += 1;
  }
  addOpening(list.values, speech, { word: afterLead(speech, from, to), to });
  list.values[FOUND.words] = Math.min(to - from, LONGEST) / WORDS_A_UNIT;
  list.values[FOUND.marks] = Math.min(marks, 2);
}

type Place = { readonly word: number; readonly to: number };

function addWord(values: Float64Array, speech: Speech, place: Place): void {
  const cues = speech.cues[place.word] as number;
  const bits = speech.bits[place.word] as number;
  const hash = speech.hash[place.word] as number;
  if ((bits & WORD.wh) !== 0 || (cues & CUE.invite) !== 0) addWide(values, speech, place);
  else if ((bits & WORD.auxiliary) !== 0) addAuxiliary(values, speech, place);
  if (hash === OR) values[FOUND.or] = 1;
  if (ANY.has(hash)) values[FOUND.any] = 1;
  if (MIND.has(hash)) values[FOUND.mind] = 1;
  if (hash === LIKE) values[FOUND.like] = 1;
  const next = nextHash(speech, place);
  if (next === ELSE && BEFORE_ELSE.has(hash)) values[FOUND.else] = 1;
  if (LEAVE.has(hash) && IF.has(next)) values[FOUND.leave] = 1;
}

function nextHash(speech: Speech, { word, to }: Place): number {
  return word + 1 < to ? (speech.hash[word + 1] as number) : 0;
}

function addWide(values: Float64Array, speech: Speech, place: Place): void {
  const hash = speech.hash[place.word] as number;
  const next = nextHash(speech, place);
  const nextBits = next === 0 ? 0 : (speech.bits[place.word + 1] as number);
  if (HOW.has(hash)) {
    values[FOUND.how] = 1;
    const measured = next !== 0 && ((speech.cues[place.word + 1] as number) & CUE.measure) !== 0;
    values[measured ? FOUND.counted : FOUND.wide] = 1;
    if ((nextBits & WORD.auxiliary) !== 0) values[FOUND.howDoes] = 1;
  } else if (WHAT.has(hash)) {
    values[FOUND.what] = values[FOUND.wide] = 1;
    if (COUNTED.has(next)) values[FOUND.counted] = 1;
    if ((nextBits & WORD.auxiliary) !== 0 || MAKES.has(next)) values[FOUND.whatDoes] = 1;
  } else if (WHY.has(hash)) {
    values[FOUND.why] = values[FOUND.wide] = 1;
  } else if (TELLS.has(hash) || (TELL.has(hash) && next === ME)) {
    values[FOUND.tell] = values[FOUND.wide] = 1;
  } else if (((speech.cues[place.word] as number) & CUE.place) !== 0) {
    values[FOUND.place] = 1;
    if (WHEN.has(hash)) values[FOUND.counted] = 1;
  }
}

function addAuxiliary(values: Float64Array, speech: Speech, { word, to }: Place): void {
  const cues = speech.cues[word] as number;
  const nextBits = word + 1 < to ? (speech.bits[word + 1] as number) : 0;
  if ((nextBits & WORD.you) !== 0) values[(cues & CUE.modal) !== 0 ? FOUND.couldYou : FOUND.doYou] = 1;
  if ((cues & CUE.modal) !== 0 && (nextBits & WORD.me) !== 0) values[FOUND.leave] = 1;
}

function addOpening(values: Float64Array, speech: Speech, { word, to }: Place): void {
  if (word >= to) return;
  const cues = speech.cues[word] as number;
  if ((cues & CUE.wide) !== 0) values[FOUND.opensWide] = 1;
  else if ((cues & CUE.does) !== 0) values[FOUND.opensDo] = 1;
  else if ((cues & CUE.is) !== 0) values[FOUND.opensBe] = 1;
  else if ((cues & CUE.has) !== 0) values[FOUND.opensHave] = 1;
  else if ((cues & CUE.modal) !== 0) values[FOUND.opensModal] = 1;
}
