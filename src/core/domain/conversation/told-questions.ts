import { SENTENCE_MARKS } from './sentence-kinds.ts';
import { MARK, type Speech } from './speech-tokens.ts';
import type { Stretch } from './talk-features.ts';
import { hashWord, WORD } from './word-classes.ts';

const hashes = (words: string) => new Set(words.split(' ').map(hashWord));

const NEGATED = hashes('dont wouldnt shouldnt couldnt isnt cant');
const OPINION = hashes('think believe agree see realize realise know reckon feel');
const VERDICT = hashes('better best easier time obvious smarter wiser quicker faster simpler');
const SHOULDNT = hashWord('shouldnt');
const DONT = hashWord('dont');
const WHY = hashWord('why');
const NOT = hashWord('not');
const JUST = hashWord('just');
const BECAUSE = hashes('because cause');
const INVITES = hashes('tell walk talk describe explain share');
/** Only a question for a reason is answered by "because"; after any other it says why one asks. */
const ASKS_REASON = hashes('why whys come');
const OPENS = hashes('start begin');
const BY = hashWord('by');
const FILL = hashWord('fill');
const ME = hashWord('me');
const POINTS_BACK = hashes('the its thats he she they it');

/** How far into a sentence its leading words are looked for. */
const REACH = 8;

/** What {@link findToldQuestion} finds: nothing, advice in the form of a question, or a question that the speaker answers. */
export const TOLD = { no: 0, advice: 1, answered: 2 } as const;

/**
 * Tells advice that is dressed as a question ("Don't you think you should …", "Why don't you just …", "Wouldn't it be better …") and
 * questions that the speaker answers at once ("Why did we lose? Because …") from questions that are meant.
 * Looks at the last sentence of the stretch and, for an answer, the one before it.
 */
export function findToldQuestion(speech: Speech, stretch: Stretch): 0 | 1 | 2 {
  const last = lastSentence(speech, stretch.from, stretch.to);
  if (isDressedAdvice(speech, last, stretch.to)) return TOLD.advice;
  if (last === stretch.from || (stretch.tail & MARK.question) !== 0) return TOLD.no;
  if (((speech.gap[last] as number) & MARK.question) === 0) return TOLD.no;
  return answersItself(speech, last, stretch) ? TOLD.answered : TOLD.no;
}

function lastSentence(speech: Speech, from: number, to: number): number {
  let at = to - 1;
  while (at > from && ((speech.gap[at] as number) & SENTENCE_MARKS) === 0) at -= 1;
  return Math.max(at, from);
}

function isDressedAdvice(speech: Speech, from: number, to: number): boolean {
  let at = from;
  const limit = Math.min(to - 2, from + REACH);
  while (
    at < limit &&
    ((speech.bits[at] as number) & (WORD.acknowledge | WORD.connective | WORD.filler)) !== 0
  )
    at += 1;
  const first = speech.hash[at] as number;
  if (at + 2 >= to) return false;
  const second = speech.hash[at + 1] as number;
  const third = speech.hash[at + 2] as number;
  const thirdBits = speech.bits[at + 2] as number;
  if (first === WHY && second === NOT) return third === JUST || thirdBits === 0;
  if (first === WHY && second === DONT)
    return (thirdBits & (WORD.you | WORD.we)) !== 0 && !invitesToTalk(speech, at + 3, to);
  if (!NEGATED.has(first)) return false;
  const person = ((speech.bits[at + 1] as number) & (WORD.you | WORD.we)) !== 0;
  if (person && (first === SHOULDNT || third === JUST)) return true;
  if (person) return first === DONT && OPINION.has(third) && to - at > 4;
  return holdsAny(speech, { from: at + 1, to: Math.min(to, at + 5) }, VERDICT);
}

function holdsAny(speech: Speech, range: { from: number; to: number }, words: ReadonlySet<number>): boolean {
  for (let at = range.from; at < range.to; at += 1) if (words.has(speech.hash[at] as number)) return true;
  return false;
}

/** Whether "why don't you …" goes on with an invitation to talk: "tell me", "fill me in", "start by …". */
function invitesToTalk(speech: Speech, at: number, to: number): boolean {
  if (at >= to) return false;
  const verb = speech.hash[at] as number;
  if (INVITES.has(verb)) return true;
  const next = at + 1 < to ? (speech.hash[at + 1] as number) : 0;
  return (OPENS.has(verb) && next === BY) || (verb === FILL && next === ME);
}

/** The words after the question mark are an answer when they open with "because" after a why, or take up a word of the question to say what it is. */
function answersItself(speech: Speech, answer: number, stretch: Stretch): boolean {
  const first = speech.hash[answer] as number;
  const question = lastSentence(speech, stretch.from, answer);
  if (BECAUSE.has(first)) return holdsAny(speech, { from: question, to: answer }, ASKS_REASON);
  if (!POINTS_BACK.has(first)) return false;
  const asked = new Set<number>();
  for (let at = Math.max(question, answer - 30); at < answer; at += 1) {
    if (speech.bits[at] === 0) asked.add(speech.stem[at] as number);
  }
  const limit = Math.min(stretch.to, answer + 4);
  for (let at = answer + 1; at < limit; at += 1) {
    if (speech.bits[at] === 0) return asked.has(speech.stem[at] as number);
  }
  return false;
}
