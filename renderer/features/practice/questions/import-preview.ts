import { bareQuestion, type Question } from '../../../../src/core/domain/question/question.ts';
import type { BankQuestion } from '../../../../src/core/insights/question-bank.ts';
import type { FoundQuestion } from '../../../../src/core/interchange/questions/read-questions.ts';

/**
 * What would become of a question that was read: `new` to the bank, `marks` a question of a guide with a star or tags,
 * `known` already, or `twice` in the text, where its first line counts.
 */
export type ImportState = 'new' | 'marks' | 'known' | 'twice';
export type ImportRow = { readonly found: FoundQuestion; readonly state: ImportState };

/** Looks every question that was read up in the bank. */
export function previewImport(
  found: readonly FoundQuestion[],
  bank: readonly BankQuestion[],
): readonly ImportRow[] {
  const known = byWords(bank);
  const seen = new Set<string>();
  return found.map((question) => {
    const words = bareQuestion(question.text);
    const isTwice = seen.has(words);
    seen.add(words);
    return { found: question, state: isTwice ? 'twice' : stateOf(question, known.get(words) ?? []) };
  });
}

function byWords(bank: readonly BankQuestion[]): Map<string, BankQuestion[]> {
  const known = new Map<string, BankQuestion[]>();
  for (const question of bank) {
    const words = bareQuestion(question.text);
    known.set(words, [...(known.get(words) ?? []), question]);
  }
  return known;
}

function stateOf(question: FoundQuestion, known: readonly BankQuestion[]): ImportState {
  if (known.length === 0) return 'new';
  const isMarked = question.favourite || question.tags.length > 0;
  const isPlainGuides = known.every(isPlainGuidesQuestion);
  return isMarked && isPlainGuides ? 'marks' : 'known';
}

function isPlainGuidesQuestion({ source, favourite, tags }: BankQuestion): boolean {
  return source === 'guide' && !favourite && tags.length === 0;
}

/** The records that the chosen rows become. `newId` gives those an id that are no guide's. */
export function questionsToKeep(
  rows: readonly ImportRow[],
  bank: readonly BankQuestion[],
  newId: () => string,
): Omit<Question, 'addedOn'>[] {
  const known = byWords(bank);
  return rows.flatMap(({ found: { line: _, ...question }, state }) => {
    if (state === 'new') return [{ ...question, id: newId(), fromConversationId: null }];
    const guides = state === 'marks' && known.get(bareQuestion(question.text))?.[0];
    if (!guides) return [];
    const { purpose: _purpose, answers: _answers, ...kept } = guides;
    return [{ ...kept, favourite: question.favourite, tags: question.tags }];
  });
}
