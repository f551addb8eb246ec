import { afterLead, OPENING_KINDS, openingKind, SENTENCE_MARKS } from './sentence-kinds.ts';
import { MARK } from './speech-tokens.ts';
import type { ConversationContext } from './talk-context.ts';
import type { Stretch } from './talk-features.ts';
import { CUE, CUE_COUNT, WORD } from './word-classes.ts';

/** Numbers under collection: `values[0]` to `values[count - 1]`. */
export type NumberList = { readonly values: Float64Array; count: number };

function push(list: NumberList, value: number): void {
  list.values[list.count] = value;
  list.count += 1;
}

/** Adds the plain measures of a stretch of speech: sizes, cues, sentence openings, marks, and its neighbours. Always the same number. */
export function addMeasures(
  list: NumberList,
  conversation: ConversationContext,
  place: { readonly turn: number; readonly stretch: Stretch; readonly moves: number },
): void {
  addSizes(list, conversation, place);
  addCues(list, conversation, place.stretch);
  addSentences(list, conversation, place.stretch);
  addWording(list, conversation, place.stretch);
  addNeighbour(list, conversation, place.turn - 1);
  addNeighbour(list, conversation, place.turn - 2);
  addNeighbour(list, conversation, place.turn + 1);
}

function addSizes(
  list: NumberList,
  { speech, echo, turns, written }: ConversationContext,
  { turn, stretch, moves }: { readonly turn: number; readonly stretch: Stretch; readonly moves: number },
): void {
  const seen = { content: 0, echoed: 0, earlier: 0, you: 0, me: 0, advice: 0, feeling: 0, acknowledge: 0 };
  for (let word = stretch.from; word < stretch.to; word += 1) {
    const bits = speech.bits[word] as number;
    if (bits === 0) {
      seen.content += 1;
      if (echo[word] === 1) seen.echoed += 1;
      else if (echo[word] === 2) seen.earlier += 1;
    }
    if ((bits & WORD.you) !== 0) seen.you += 1;
    if ((bits & (WORD.me | WORD.we)) !== 0) seen.me += 1;
    if ((bits & WORD.advice) !== 0) seen.advice += 1;
    if ((bits & WORD.feeling) !== 0) seen.feeling += 1;
    if ((bits & WORD.acknowledge) !== 0) seen.acknowledge += 1;
  }
  const words = stretch.to - stretch.from;
  const share = 1 / (words + 1);
  const fresh = seen.content - seen.echoed - seen.earlier;
  push(list, words);
  push(list, moves);
  push(list, seen.content);
  push(list, seen.echoed);
  push(list, seen.earlier);
  push(list, seen.echoed / (seen.content + 1));
  push(list, fresh * share);
  push(list, seen.you * share);
  push(list, seen.me * share);
  push(list, seen.advice * share);
  push(list, seen.feeling * share);
  push(list, seen.acknowledge * share);
  push(list, wordsOf(speech.first, turn - 1, turns.length));
  push(list, wordsOf(speech.first, turn + 1, turns.length));
  push(list, turn / turns.length);
  push(list, turns.length);
  push(list, written);
}

function wordsOf(first: Int32Array, turn: number, turns: number): number {
  return turn < 0 || turn >= turns ? 0 : (first[turn + 1] as number) - (first[turn] as number);
}

function addCues(list: NumberList, { speech }: ConversationContext, stretch: Stretch): void {
  const base = list.count;
  list.values.fill(0, base, base + CUE_COUNT);
  list.count += CUE_COUNT;
  for (let word = stretch.from; word < stretch.to; word += 1) {
    let cues = speech.cues[word] as number;
    while (cues !== 0) {
      const bit = 31 - Math.clz32(cues);
      list.values[base + bit] = (list.values[base + bit] as number) + 1;
      cues ^= 1 << bit;
    }
  }
}

const ASKING_KINDS = 6;

function addSentences(list: NumberList, { speech }: ConversationContext, stretch: Stretch): void {
  const kinds = list.count;
  const asked = kinds + OPENING_KINDS;
  list.values.fill(0, kinds, asked + ASKING_KINDS);
  list.count = asked + ASKING_KINDS;
  const words = Math.max(1, stretch.to - stretch.from);
  const found = { last: 0, lastAsked: 0, askedWords: 0, after: 0, firstAsked: -1, wide: 0, questions: 0 };
  let begin = stretch.from;
  for (let word = stretch.from + 1; word <= stretch.to; word += 1) {
    const marks = word === stretch.to ? stretch.tail : (speech.gap[word] as number);
    if (word < stretch.to && (marks & SENTENCE_MARKS) === 0) continue;
    const kind = openingKind(speech, begin, word);
    found.last = kind;
    list.values[kinds + kind] = (list.values[kinds + kind] as number) + (word - begin) / words;
    if ((marks & MARK.question) !== 0) {
      found.questions += 1;
      found.askedWords += word - begin;
      if (found.firstAsked < 0) found.firstAsked = begin - stretch.from;
      found.after = stretch.to - word;
      found.lastAsked = kind;
      if (kind >= 1 && kind <= ASKING_KINDS) list.values[asked + kind - 1] = 1;
      for (let at = begin; at < word; at += 1)
        if (((speech.cues[at] as number) & CUE.wide) !== 0) found.wide = 1;
    }
    begin = word;
  }
  push(list, found.last);
  push(list, found.lastAsked);
  push(list, found.askedWords / words);
  push(list, found.askedWords);
  push(list, found.after);
  push(list, found.firstAsked);
  push(list, found.wide);
  push(list, found.questions);
}

/** A word of more letters than this counts as long. */
const LONG_WORD = 7;

function addWording(list: NumberList, { speech }: ConversationContext, stretch: Stretch): void {
  const { from, to } = stretch;
  const words = Math.max(1, to - from);
  const seen = { letters: 0, long: 0, numbers: 0, repeated: 0, person: 0, wide: -1, askYou: 0 };
  for (let word = from; word < to; word += 1) {
    const bits = speech.bits[word] as number;
    const letters = (speech.end[word] as number) - (speech.start[word] as number);
    seen.letters += letters;
    if (letters > LONG_WORD) seen.long += 1;
    if ((bits & WORD.number) !== 0) seen.numbers += 1;
    if (word > from && speech.hash[word] === speech.hash[word - 1]) seen.repeated += 1;
    if (seen.person === 0) seen.person = personOf(bits);
    if (((speech.cues[word] as number) & CUE.wide) !== 0) seen.wide = word;
    if (
      word + 1 < to &&
      (bits & WORD.auxiliary) !== 0 &&
      ((speech.bits[word + 1] as number) & WORD.you) !== 0
    )
      seen.askYou += 1;
  }
  const lead = afterLead(speech, from, to) - from;
  const dashed = from < to && ((speech.gap[from] as number) & MARK.dash) !== 0 ? 1 : 0;
  push(list, openingKind(speech, from, to));
  push(list, lead);
  push(list, seen.letters / words);
  push(list, seen.long / words);
  push(list, seen.numbers);
  push(list, seen.repeated);
  push(list, seen.person);
  push(list, seen.wide < 0 ? 99 : to - seen.wide);
  push(list, seen.askYou);
  push(list, dashed);
  push(list, (stretch.tail & MARK.dash) !== 0 ? 1 : 0);
  push(list, (stretch.tail & MARK.question) !== 0 ? 1 : 0);
}

function personOf(bits: number): number {
  if ((bits & WORD.you) !== 0) return 1;
  if ((bits & WORD.me) !== 0) return 2;
  if ((bits & WORD.we) !== 0) return 3;
  return (bits & WORD.they) !== 0 ? 4 : 0;
}

function addNeighbour(list: NumberList, { speech, turns }: ConversationContext, turn: number): void {
  const neighbour = turns[turn];
  if (neighbour === undefined) {
    for (let index = 0; index < 5; index += 1) push(list, -1);
    return;
  }
  const from = speech.first[turn] as number;
  const to = speech.first[turn + 1] as number;
  const tail = speech.tail[turn] as number;
  const bits = from < to ? (speech.bits[from] as number) : 0;
  push(list, neighbour.role === 'coach' ? 1 : 0);
  push(list, (tail & MARK.question) !== 0 ? 1 : 0);
  push(list, from < to ? openingKind(speech, from, to) : -1);
  push(list, (bits & WORD.yes) !== 0 ? 1 : (bits & WORD.no) !== 0 ? 2 : 0);
  push(list, (tail & MARK.dash) !== 0 ? 1 : 0);
}
