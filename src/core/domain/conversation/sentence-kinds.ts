import { MARK, type Speech } from './speech-tokens.ts';
import { CUE, WORD } from './word-classes.ts';

/** How many kinds of sentence opening {@link openingKind} tells apart. */
export const OPENING_KINDS = 16;

const OPENS_LATER = WORD.acknowledge | WORD.connective | WORD.filler;
const QUESTIONS = WORD.wh | WORD.auxiliary;

/** The first word of a stretch that is neither acknowledging, connecting nor a filler; `to` if there is none. */
export function afterLead(speech: Speech, from: number, to: number): number {
  let word = from;
  while (word < to) {
    const bits = speech.bits[word] as number;
    if ((bits & OPENS_LATER) === 0 || (bits & QUESTIONS) !== 0) break;
    word += 1;
  }
  return word;
}

/**
 * What a sentence opens with: 0 nothing, 1 wide question word, 2 `how many` and the like, 3 time or place, 4 auxiliary and
 * `you`, 5 auxiliary, 6 invitation to tell, 7 `you`, 8 `I hear`, 9 `I`, 10 `we`, 11 `let's` or a command, 12 `it sounds`, 13 third person,
 * 14 condition, 15 anything else.
 */
export function openingKind(speech: Speech, from: number, to: number): number {
  const at = afterLead(speech, from, to);
  if (at >= to) return 0;
  const bits = speech.bits[at] as number;
  const cues = speech.cues[at] as number;
  const next = at + 1 < to ? at + 1 : at;
  const nextCues = next > at ? (speech.cues[next] as number) : 0;
  if ((cues & CUE.wide) !== 0) return (nextCues & CUE.measure) !== 0 ? 2 : 1;
  if ((cues & CUE.place) !== 0) return 3;
  if ((cues & CUE.command) !== 0 && !followedByPerson(speech, at, to)) return 11;
  if ((bits & WORD.auxiliary) !== 0)
    return next > at && ((speech.bits[next] as number) & WORD.you) !== 0 ? 4 : 5;
  if ((cues & CUE.invite) !== 0) return 6;
  if ((bits & WORD.you) !== 0) return 7;
  if ((bits & WORD.me) !== 0) return (nextCues & (CUE.impression | CUE.wonder)) !== 0 ? 8 : 9;
  if ((bits & WORD.we) !== 0) return 10;
  if ((cues & CUE.suggest) !== 0) return 11;
  return laterKind(speech, at, to);
}

/** "Don't call" is a command, "don't you call" a question, "call me" and "give them" are commands too. */
function followedByPerson(speech: Speech, at: number, to: number): boolean {
  const next = at + 1;
  return next < to && ((speech.bits[next] as number) & (WORD.you | WORD.we)) !== 0;
}

function laterKind(speech: Speech, at: number, to: number): number {
  const bits = speech.bits[at] as number;
  const cues = speech.cues[at] as number;
  if ((bits & WORD.they) !== 0) {
    const near =
      (speech.cues[Math.min(at + 1, to - 1)] as number) | (speech.cues[Math.min(at + 2, to - 1)] as number);
    return (near & CUE.impression) !== 0 ? 12 : 13;
  }
  if ((cues & CUE.impression) !== 0) return 12;
  return (cues & CUE.condition) !== 0 ? 14 : 15;
}

/** The marks that end a sentence. */
export const SENTENCE_MARKS = MARK.question | MARK.stop | MARK.exclamation | MARK.line;
