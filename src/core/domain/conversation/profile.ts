import { type CodedTurn, MOVE_LABELS, type MoveLabel } from './move.ts';
import { countWords } from './word-count.ts';

/** A turn of a transcript: `start` and `end` in seconds from the beginning, or null where the source has no times. */
export type SpokenTurn = {
  readonly speaker: 'coach' | 'other';
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
};

/** How often each label occurs. */
export type LabelTally = Readonly<Record<MoveLabel, number>>;

/** A share of a whole: `share` is `part / whole` from 0 to 1, or null where the whole is 0. Show it with its whole. */
export type CountedShare = { readonly part: number; readonly whole: number; readonly share: number | null };

/** The manager's longest stretch without anybody else speaking: index of its first turn, words, and seconds where both ends are timed. */
export type Monologue = { readonly turn: number; readonly words: number; readonly seconds: number | null };

/** A question of the manager and the answer to it: indexes of turn and move, and the words that the others then said. */
export type AnsweredQuestion = {
  readonly turn: number;
  readonly move: number;
  readonly text: string;
  readonly answerWords: number;
};

/**
 * The measures of one conversation. Utterances are the manager's turns, each counted once; moves are sentences or clauses.
 *
 * - `askRatio`: asks of asks and tells, by utterance. `tell`, `ask`, `reflect`: of the three together (acts), by utterance.
 * - `openQuestions`: open of all questions, by move. `talk`: the manager's words of all words.
 * - `stackedQuestions`: turns in which the manager asks two or more questions without letting the other answer.
 * - `whyQuestions`: question moves that open with "why" or "how come".
 * - `reflectionsPerQuestion`: reflecting moves for each question, null without a question.
 * - `bestQuestions`: the questions that opened the longest answers, longest first, at most five.
 */
export type TalkProfile = {
  readonly utterances: LabelTally;
  readonly moves: LabelTally;
  readonly askRatio: CountedShare;
  readonly tell: CountedShare;
  readonly ask: CountedShare;
  readonly reflect: CountedShare;
  readonly openQuestions: CountedShare;
  readonly talk: CountedShare;
  readonly longestMonologue: Monologue | null;
  readonly stackedQuestions: number;
  readonly whyQuestions: number;
  readonly reflectionsPerQuestion: number | null;
  readonly bestQuestions: readonly AnsweredQuestion[];
};

/** How many questions {@link profileTalk} names as the best. */
const BEST_QUESTIONS = 5;

/**
 * Measures a conversation from its turns and their codes, as the coder gave them or as the user corrected them.
 * `coded[i]` belongs to `turns[i]`; a turn without a code (null or missing) counts for words and time only.
 *
 * @example
 * const profile = profileTalk(
 *   [
 *     { speaker: 'coach', text: 'What did you try?', start: 0, end: 2 },
 *     { speaker: 'other', text: 'I called them twice last week.', start: 2, end: 6 },
 *     { speaker: 'coach', text: 'Call again.', start: 6, end: 7 },
 *   ],
 *   [codedAs('ask-open'), null, codedAs('tell')],
 * );
 * profile.askRatio; // { part: 1, whole: 2, share: 0.5 }
 * profile.talk; // { part: 6, whole: 12, share: 0.5 }
 * profile.longestMonologue; // { turn: 0, words: 4, seconds: 2 }
 */
export function profileTalk(turns: readonly SpokenTurn[], coded: readonly (CodedTurn | null)[]): TalkProfile {
  const codes = coded.filter((code) => code !== null);
  const moveLabels = codes.flatMap((code) => code.moves.map((move) => move.label));
  const utterances = tallyOf(codes.map((code) => code.label));
  const moves = tallyOf(moveLabels);
  const asks = utterances['ask-open'] + utterances['ask-closed'];
  const acts = asks + utterances.tell + utterances.reflect;
  const questions = moves['ask-open'] + moves['ask-closed'];
  return {
    utterances,
    moves,
    askRatio: shareOf(asks, asks + utterances.tell),
    tell: shareOf(utterances.tell, acts),
    ask: shareOf(asks, acts),
    reflect: shareOf(utterances.reflect, acts),
    openQuestions: shareOf(moves['ask-open'], questions),
    talk: talkShare(turns),
    longestMonologue: longestMonologue(turns),
    stackedQuestions: codes.filter((code) => code.moves.filter(({ label }) => isQuestion(label)).length > 1)
      .length,
    whyQuestions: codes
      .flatMap((code) => code.moves)
      .filter((move) => isQuestion(move.label) && opensWithWhy(move.text)).length,
    reflectionsPerQuestion: questions === 0 ? null : moves.reflect / questions,
    bestQuestions: bestQuestions(turns, coded),
  };
}

/** Whether a label is one of the two kinds of question. `isQuestion('ask-closed')` is true. */
export function isQuestion(label: MoveLabel): boolean {
  return label === 'ask-open' || label === 'ask-closed';
}

function tallyOf(labels: readonly MoveLabel[]): LabelTally {
  const tally = { 'ask-open': 0, 'ask-closed': 0, tell: 0, reflect: 0, other: 0 };
  for (const label of labels) if (MOVE_LABELS.includes(label)) tally[label] += 1;
  return tally;
}

function shareOf(part: number, whole: number): CountedShare {
  return { part, whole, share: whole === 0 ? null : part / whole };
}

function talkShare(turns: readonly SpokenTurn[]): CountedShare {
  let own = 0;
  let all = 0;
  for (const turn of turns) {
    const words = countWords(turn.text);
    all += words;
    if (turn.speaker === 'coach') own += words;
  }
  return shareOf(own, all);
}

/** The stretch of the manager's consecutive turns with the most words, the earliest of equals; null where the manager says nothing. */
export function longestMonologue(turns: readonly SpokenTurn[]): Monologue | null {
  let longest: Monologue | null = null;
  for (let first = 0; first < turns.length; first += 1) {
    if (turns[first]?.speaker !== 'coach') continue;
    let last = first;
    let words = countWords(turns[first]?.text ?? '');
    while (turns[last + 1]?.speaker === 'coach') {
      last += 1;
      words += countWords(turns[last]?.text ?? '');
    }
    if (words > (longest?.words ?? 0))
      longest = { turn: first, words, seconds: secondsBetween(turns, first, last) };
    first = last;
  }
  return longest;
}

/** Null where an end is unknown or the times run backwards. */
function secondsBetween(turns: readonly SpokenTurn[], first: number, last: number): number | null {
  const start = turns[first]?.start ?? null;
  const end = turns[last]?.end ?? null;
  if (start === null || end === null || !(end >= start)) return null;
  return end - start;
}

/** A lead such as "okay, so" or "and", then "why" or "how come". */
const WHY =
  /^(?:[^\p{L}]*(?:okay|ok|so|and|but|well|right|yeah|um|uh|then|now)\b)*[^\p{L}]*(?:why\b|how come\b)/iu;
/** As far as a question's opening is looked at. */
const OPENING_CHARACTERS = 80;

/** Whether a question asks why: it opens so, maybe after a few connecting words. `opensWithWhy('Okay, so why did they leave?')`. */
export function opensWithWhy(text: string): boolean {
  return WHY.test(text.slice(0, OPENING_CHARACTERS));
}

/** The questions that opened the longest answers, longest first, at most five; of a turn only its last question, which is the one that was answered. */
export function bestQuestions(
  turns: readonly SpokenTurn[],
  coded: readonly (CodedTurn | null)[],
): AnsweredQuestion[] {
  const found: AnsweredQuestion[] = [];
  for (const [turn, code] of coded.entries()) {
    const move = code?.moves.findLastIndex(({ label }) => isQuestion(label)) ?? -1;
    const text = code?.moves[move]?.text;
    if (text === undefined) continue;
    const answerWords = wordsUntilCoach(turns, turn + 1);
    if (answerWords > 0) found.push({ turn, move, text, answerWords });
  }
  return found
    .sort((one, two) => two.answerWords - one.answerWords || one.turn - two.turn)
    .slice(0, BEST_QUESTIONS);
}

function wordsUntilCoach(turns: readonly SpokenTurn[], from: number): number {
  let words = 0;
  for (let at = from; turns[at]?.speaker === 'other'; at += 1) words += countWords(turns[at]?.text ?? '');
  return words;
}
