import { add, type FeatureCodes, mix, note } from './feature-codes.ts';
import { afterLead, openingKind, SENTENCE_MARKS } from './sentence-kinds.ts';
import { MARK } from './speech-tokens.ts';
import { type ConversationContext, sizeClass } from './talk-context.ts';
import { hashWord, WORD } from './word-classes.ts';

const GRAM = hashWord('gram');
const SHAPE = hashWord('shape');
const EDGE = hashWord('edge');
const OPENING = hashWord('opening');
const LAST_OPENING = hashWord('last opening');
const CLOSING = hashWord('closing');
const ECHO = hashWord('echo word');
const ENDINGS = ['plain', 'ing', 'ed', 'ly', 's', 'digits'].map((name) => hashWord(`ending ${name}`));

/** A range of words within one turn, `tail` holds the marks after its last word. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly tail: number;
};

/** Collects the feature codes of a stretch of speech. What was in `features` before is dropped. */
export function collectFeatures(
  features: FeatureCodes,
  conversation: ConversationContext,
  stretch: Stretch,
): void {
  collectTextFeatures(features, conversation, stretch);
  addShares(features, conversation, stretch);
}

/** {@link collectFeatures} without what depends on the conversation around: the words and marks alone. */
export function collectTextFeatures(
  features: FeatureCodes,
  conversation: ConversationContext,
  stretch: Stretch,
): void {
  features.count = 0;
  addGrams(features, conversation, stretch);
  features.grams = features.count;
  addOpenings(features, conversation, stretch);
  addMarks(features, conversation, stretch);
  features.text = features.count;
}

function shapeOf(conversation: ConversationContext, word: number): number {
  const { speech, echo } = conversation;
  if ((speech.bits[word] as number) !== 0) return speech.hash[word] as number;
  return echo[word] === 1 ? ECHO : (ENDINGS[speech.ending[word] as number] as number);
}

function addGrams(features: FeatureCodes, conversation: ConversationContext, stretch: Stretch): void {
  const { speech } = conversation;
  let one = EDGE;
  let two = EDGE;
  let shape1 = EDGE;
  let shape2 = EDGE;
  let shape3 = EDGE;
  for (let word = stretch.from; word <= stretch.to; word += 1) {
    const atEnd = word === stretch.to;
    if (!atEnd && ((speech.bits[word] as number) & WORD.filler) !== 0) continue;
    const hash = atEnd ? EDGE : (speech.hash[word] as number);
    if (hash === one && !atEnd) continue;
    const shape = atEnd ? EDGE : shapeOf(conversation, word);
    if (!atEnd) add(features, mix(GRAM, hash));
    const pair = mix(mix(GRAM, one), hash);
    add(features, pair);
    if (one !== EDGE) add(features, mix(mix(mix(GRAM, two), one), hash));
    const shapePair = mix(mix(SHAPE, shape1), shape);
    add(features, shapePair);
    const shapeTriple = mix(mix(mix(SHAPE, shape2), shape1), shape);
    add(features, shapeTriple);
    add(features, mix(mix(mix(mix(SHAPE, shape3), shape2), shape1), shape));
    two = one;
    one = hash;
    shape3 = shape2;
    shape2 = shape1;
    shape1 = shape;
  }
}

function addOpening(
  features: FeatureCodes,
  conversation: ConversationContext,
  place: { group: number; at: number; to: number },
): void {
  let code = place.group;
  const last = Math.min(place.to, place.at + 3);
  for (let word = place.at; word < last; word += 1) {
    code = mix(code, shapeOf(conversation, word));
    add(features, code);
  }
  if (place.at >= place.to) add(features, mix(code, EDGE));
}

function addOpenings(features: FeatureCodes, conversation: ConversationContext, stretch: Stretch): void {
  const { speech } = conversation;
  let sentence = stretch.from;
  let last = stretch.from;
  let sentences = 0;
  for (let word = stretch.from; word <= stretch.to; word += 1) {
    if (word < stretch.to && (word === stretch.from || ((speech.gap[word] as number) & SENTENCE_MARKS) === 0))
      continue;
    if (sentences < 40) {
      const at = afterLead(speech, sentence, word);
      if (at < word) {
        last = at;
        addOpening(features, conversation, { group: OPENING, at, to: word });
        note(features, KIND, openingKind(speech, at, word));
      }
    }
    sentences += 1;
    sentence = word;
  }
  addOpening(features, conversation, { group: LAST_OPENING, at: last, to: stretch.to });
  note(features, LAST_KIND, openingKind(speech, last, stretch.to));
  addOpening(features, conversation, {
    group: FIRST,
    at: stretch.from,
    to: Math.min(stretch.to, stretch.from + 2),
  });
  if (stretch.to > stretch.from) add(features, mix(CLOSING, shapeOf(conversation, stretch.to - 1)));
  note(features, SENTENCES, Math.min(sentences, 6));
}

const FIRST = hashWord('first words');
const KIND = hashWord('kind of opening');
const LAST_KIND = hashWord('last kind of opening');
const SENTENCES = hashWord('sentences');
const MARKS = hashWord('marks');
const AFTER_QUESTION = hashWord('after question');
const QUESTIONS = hashWord('questions');

function addMarks(features: FeatureCodes, conversation: ConversationContext, stretch: Stretch): void {
  const { speech, written } = conversation;
  let questions = 0;
  let stops = 0;
  let commas = 0;
  let lastQuestion = -1;
  for (let word = stretch.from + 1; word <= stretch.to; word += 1) {
    const gap = word === stretch.to ? stretch.tail : (speech.gap[word] as number);
    if ((gap & MARK.question) !== 0) {
      questions += 1;
      lastQuestion = word;
    }
    if ((gap & MARK.stop) !== 0) stops += 1;
    if ((gap & MARK.comma) !== 0) commas += 1;
  }
  note(features, MARKS, written);
  if (written === 0) return;
  if (written === 2) note(features, QUESTIONS, Math.min(questions, 3));
  if (questions > 0) note(features, AFTER_QUESTION, sizeClass(stretch.to - lastQuestion));
  const first = afterLead(speech, stretch.from, stretch.to);
  const opener = first < stretch.to ? shapeOf(conversation, first) : EDGE;
  add(features, mix(mix(QUESTIONS, questions > 0 ? 7 : 8), opener));
  note(features, COMMAS, Math.min(commas, 4));
  note(features, STOPS, Math.min(stops, 5));
  note(features, TAIL, stretch.tail & (SENTENCE_MARKS | MARK.dash | MARK.comma));
  note(features, LEADING_DASH, (speech.gap[stretch.from] as number) & (MARK.dash | MARK.stop));
}

const COMMAS = hashWord('commas');
const STOPS = hashWord('stops');
const TAIL = hashWord('tail');
const LEADING_DASH = hashWord('leading dash');

const LENGTH = hashWord('length');
const ECHOED = hashWord('echoed');
const FRESH = hashWord('fresh');
const EARLIER = hashWord('earlier');
const SHARE = hashWord('share');
const PERSONS = hashWord('persons');
const FIRST_PERSON = hashWord('first person');
const CLASSES = hashWord('classes');

function addShares(features: FeatureCodes, conversation: ConversationContext, stretch: Stretch): void {
  const { speech, echo } = conversation;
  let content = 0;
  let echoed = 0;
  let earlier = 0;
  let you = 0;
  let me = 0;
  let person = 0;
  let seen = 0;
  for (let word = stretch.from; word < stretch.to; word += 1) {
    const bits = speech.bits[word] as number;
    seen |= bits;
    if (bits === 0) {
      content += 1;
      if (echo[word] === 1) echoed += 1;
      else if (echo[word] === 2) earlier += 1;
    }
    if ((bits & WORD.you) !== 0) you += 1;
    if ((bits & (WORD.me | WORD.we)) !== 0) me += 1;
    if (person === 0) person = bits & (WORD.you | WORD.me | WORD.we | WORD.they);
  }
  const words = stretch.to - stretch.from;
  note(features, LENGTH, sizeClass(words));
  note(features, ECHOED, Math.min(echoed, 5));
  note(features, EARLIER, Math.min(earlier, 4));
  note(features, FRESH, sizeClass(content - echoed - earlier));
  note(features, SHARE, content === 0 ? 9 : Math.floor((4 * echoed) / content) + 10);
  note(features, PERSONS, Math.min(you, 3) * 4 + Math.min(me, 3));
  note(features, FIRST_PERSON, person);
  for (let bit = 0; bit < 18; bit += 1) {
    if ((seen & (1 << bit)) !== 0) note(features, CLASSES, bit);
  }
}
