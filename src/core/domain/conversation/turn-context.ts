import { mix } from './feature-codes.ts';
import { MARK, type Speech } from './speech-tokens.ts';
import { type ConversationContext, sizeClass } from './talk-context.ts';
import { hashWord } from './word-classes.ts';

const BEFORE_LENGTH = hashWord('before length');
const BEFORE_MARKS = hashWord('before marks');
const BEFORE_FIRST = hashWord('before first');
const BEFORE_ASKS = hashWord('before asks');
const ALONE = hashWord('before turn');
const AFTER_LENGTH = hashWord('after length');
const AFTER_MARKS = hashWord('after marks');
const AFTER_FIRST = hashWord('after first');
const AFTER_WORD = hashWord('after word');
const AFTER_PAIR = hashWord('after pair');
const AFTER_BRIEF = hashWord('after brief');
const AFTER_AMONG = hashWord('after among');
const PLACE = hashWord('place');

/** How many words of a reply are looked at one by one. */
const REPLY_WORDS = 6;

/** Ways to say in a code that nobody spoke before or after, and that the conversation begins or ends there. */
const NOBODY = 50;

/**
 * Feature codes for what surrounds a turn: size, marks and first word of what the other said just before; the same of
 * what they said just after, and their first words themselves (one answers "yeah" to a reflection, "okay" to advice); the place in the conversation.
 */
export function turnContext(conversation: ConversationContext, turn: number): number[] {
  const { turns } = conversation;
  const codes = [
    mix(PLACE, Math.min(turn, 6) * 8 + Math.min(turns.length - 1 - turn, 4) + 1),
    mix(ALONE, turns.length === 1 ? 4 : 1),
  ];
  addBefore(codes, conversation, turn);
  addAfter(codes, conversation, turn);
  return codes;
}

function addBefore(codes: number[], { speech, turns }: ConversationContext, turn: number): void {
  const before = turn - 1;
  if (turns[before]?.role !== 'other') {
    codes.push(mix(BEFORE_LENGTH, NOBODY + (before < 0 ? 1 : 0)));
    return;
  }
  const asks = holdsQuestion(speech, before) ? 1 : 0;
  codes.push(
    mix(BEFORE_LENGTH, sizeClass(wordsIn(speech, before))),
    mix(BEFORE_MARKS, endMarks(speech, before)),
    mix(BEFORE_FIRST, firstClass(speech, before)),
    mix(BEFORE_ASKS, asks),
    mix(BEFORE_ASKS, 2 + asks + 4 * Math.min(wordsIn(speech, turn), 5)),
    mix(BEFORE_ASKS, 64 + asks + 2 * (speech.tail[turn] as number)),
  );
}

function addAfter(codes: number[], { speech, turns }: ConversationContext, turn: number): void {
  const after = turn + 1;
  if (turns[after]?.role !== 'other') {
    codes.push(mix(AFTER_LENGTH, NOBODY + (after >= turns.length ? 1 : 0)));
    return;
  }
  const from = speech.first[after] as number;
  const to = speech.first[after + 1] as number;
  const first = from < to ? (speech.hash[from] as number) : 0;
  codes.push(
    mix(AFTER_LENGTH, sizeClass(to - from)),
    mix(AFTER_MARKS, endMarks(speech, after)),
    mix(AFTER_FIRST, firstClass(speech, after)),
    mix(AFTER_WORD, first),
    mix(mix(AFTER_PAIR, first), from + 1 < to ? (speech.hash[from + 1] as number) : 0),
    mix(mix(AFTER_BRIEF, first), Math.min(to - from, 4)),
  );
  const last = Math.min(to, from + REPLY_WORDS);
  for (let word = from; word < last; word += 1) {
    const hash = speech.hash[word] as number;
    if (speech.hash.subarray(from, word).indexOf(hash) < 0) codes.push(mix(AFTER_AMONG, hash));
  }
}

function wordsIn(speech: Speech, turn: number): number {
  return (speech.first[turn + 1] as number) - (speech.first[turn] as number);
}

function endMarks(speech: Speech, turn: number): number {
  return (speech.tail[turn] as number) & (MARK.question | MARK.dash | MARK.stop);
}

function holdsQuestion(speech: Speech, turn: number): boolean {
  if (((speech.tail[turn] as number) & MARK.question) !== 0) return true;
  const to = speech.first[turn + 1] as number;
  for (let word = (speech.first[turn] as number) + 1; word < to; word += 1)
    if (((speech.gap[word] as number) & MARK.question) !== 0) return true;
  return false;
}

function firstClass(speech: Speech, turn: number): number {
  return wordsIn(speech, turn) === 0 ? 1 : (speech.bits[speech.first[turn] as number] as number) | 0;
}
