import type { Correction, QuestionAsked } from '../conversation/conversation.ts';
import { correctionsByTurn } from '../conversation/measures-of.ts';
import { isQuestion } from '../conversation/profile.ts';
import type { StoredTurn } from '../conversation/stored-transcript.ts';
import { countWords } from '../conversation/word-count.ts';
import { plainWords } from '../practice/shared-words.ts';
import { likeness, type QuestionWords, questionWords, SAME_WORDING } from './same-wording.ts';

/** A question to look for: of the question bank, by its id. */
export type KnownQuestion = { readonly id: string; readonly text: string };

type Sought = { readonly id: string; readonly words: QuestionWords };

const soughtBefore = new WeakMap<KnownQuestion, Sought>();

/** A question ready to be compared, worked out once: the same bank is looked for at every conversation and every correction. */
function soughtOf(question: KnownQuestion): Sought {
  const found = soughtBefore.get(question);
  if (found) return found;
  const made = { id: question.id, words: questionWords(question.text) };
  soughtBefore.set(question, made);
  return made;
}

/** The questions to look for by the words in them, so that only those are compared that can be alike at all. */
class Search {
  readonly #byStem = new Map<string, Sought[]>();

  constructor(bank: readonly KnownQuestion[]) {
    for (const question of bank) {
      const sought = soughtOf(question);
      for (const stem of new Set(sought.words.stems)) {
        const before = this.#byStem.get(stem);
        if (before) before.push(sought);
        else this.#byStem.set(stem, [sought]);
      }
    }
  }

  /** The ids of the questions that are most like the one that was asked; several where they say the same. */
  closestTo(asked: QuestionWords): string[] {
    const shared = new Map<Sought, number>();
    const stems = new Set(asked.stems);
    const repeated = asked.stems.length - stems.size;
    for (const stem of stems) {
      for (const sought of this.#byStem.get(stem) ?? []) shared.set(sought, (shared.get(sought) ?? 0) + 1);
    }
    let best = SAME_WORDING;
    let ids: string[] = [];
    for (const [{ id, words }, count] of shared) {
      // At best all of these stand in the same order, and every word that was said twice is shared twice.
      if (2 * (count + repeated) < SAME_WORDING * (asked.stems.length + words.stems.length)) continue;
      const alike = likeness(asked, words);
      if (alike < best) continue;
      ids = alike > best ? [id] : [...ids, id];
      best = alike;
    }
    return ids;
  }
}

/**
 * Which questions of the bank the manager asked in a conversation, and with how many words each was answered: every time one
 * was asked, in the order of the transcript. Small differences in wording don't matter. Of a turn only its last question
 * counts, since that is the one that was answered, and only where somebody answered. It keeps ids and counts, nothing
 * of what was said.
 *
 * @param turns the transcript with its text
 * @example
 * // By hand: “So, what’s getting in the way?” is the guide’s question in other words; “Their director. She is away.” are 5 words.
 * questionsAsked(turns, { bank, coachSpeakers: ['Mia'], corrections: [] });
 * // [{ questionId: 'guide:discovery:in-the-way', answerWords: 5 }]
 */
export function questionsAsked(
  turns: readonly StoredTurn[],
  {
    bank,
    coachSpeakers,
    corrections,
  }: {
    readonly bank: readonly KnownQuestion[];
    readonly coachSpeakers: readonly string[];
    readonly corrections: readonly Correction[];
  },
): QuestionAsked[] {
  const search = new Search(bank);
  const coach = new Set(coachSpeakers);
  const names = new Set(turns.flatMap(({ speaker }) => plainWords(speaker)));
  const corrected = correctionsByTurn(corrections);
  return turns.flatMap(({ text, coded }, turn) => {
    const labels = corrected.get(turn);
    const last = coded?.moves.findLast(({ label }, move) => isQuestion(labels?.get(move) ?? label));
    if (!last) return [];
    const answerWords = wordsUntilCoach(turns, turn + 1, coach);
    if (answerWords === 0) return [];
    const asked = questionWords(text.slice(last.start, last.end), names);
    return search.closestTo(asked).map((questionId) => ({ questionId, answerWords }));
  });
}

function wordsUntilCoach(turns: readonly StoredTurn[], from: number, coach: ReadonlySet<string>): number {
  let words = 0;
  for (let at = from; at < turns.length; at += 1) {
    const turn = turns[at];
    if (!turn || coach.has(turn.speaker)) break;
    words += countWords(turn.text);
  }
  return words;
}
