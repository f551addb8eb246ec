import type { SavedRule, SavedWordList } from '../../domain/audit/calendar-settings.ts';
import type { CategoryRule } from '../../domain/audit/proposals/category-rule.ts';
import type { ProposalContext } from '../../domain/audit/proposals/propose-category.ts';
import type { Topic, WordList } from '../../domain/audit/proposals/word-list.ts';
import { BUILT_IN_WORD_LISTS } from '../../domain/audit/proposals/words/built-in.ts';
import type { TimeCategory } from '../../domain/audit/time-category.ts';
import type { RecordsView } from '../../records/records.ts';
import { rulesInOrder } from './rules-in-order.ts';

/** A rep as a calendar can know them; `address` may be ''. */
export type KnownRep = { readonly repId: string; readonly name: string; readonly address: string };

/** What proposals rest on, all of a plan's own: its team, categories, rules and words. It can be sent to a thread. */
export type ProposalFrame = {
  readonly reps: readonly KnownRep[];
  readonly categories: readonly TimeCategory[];
  readonly rules: readonly CategoryRule[];
  readonly wordLists: readonly WordList[];
};

function ruleOf({ id, on, value, categoryId }: SavedRule): CategoryRule {
  const subject =
    on === 'series'
      ? { kind: on, seriesUid: value }
      : on === 'person'
        ? { kind: on, address: value }
        : { kind: on, words: value };
  return { id, subject, categoryKey: categoryId };
}

function withOwnTerms(list: WordList, own: readonly SavedWordList[]): WordList {
  const terms: Partial<Record<Topic, readonly string[]>> = { ...list.terms };
  for (const { topic, terms: edited } of own) terms[topic] = edited;
  return { ...list, terms };
}

/** The built-in word lists with the manager's own words in their places, and lists of languages that are only theirs. */
export function wordListsOf(saved: readonly SavedWordList[]): readonly WordList[] {
  if (saved.length === 0) return BUILT_IN_WORD_LISTS;
  const known = new Set(BUILT_IN_WORD_LISTS.map(({ language }) => language));
  const own = [...new Set(saved.map(({ language }) => language))].filter((language) => !known.has(language));
  const empty = own.map((language): WordList => ({ language, terms: {} }));
  return [...BUILT_IN_WORD_LISTS, ...empty].map((list) =>
    withOwnTerms(
      list,
      saved.filter(({ language }) => language === list.language),
    ),
  );
}

/** The frame of a plan as it stands. Reps who left are in it: their meetings were meetings. */
export function proposalFrameOf(records: RecordsView): ProposalFrame {
  return {
    reps: records
      .all('rep')
      .map(({ id, name, email }) => ({ repId: id, name, address: email.toLowerCase() })),
    categories: records.all('time-category'),
    rules: rulesInOrder(records).map(ruleOf),
    wordLists: wordListsOf(records.all('word-list')),
  };
}

/** The frame as the rules of proposals take it. */
export function contextOf(frame: ProposalFrame, me: readonly string[]): ProposalContext {
  return {
    me,
    team: frame.reps,
    rules: frame.rules,
    wordLists: frame.wordLists,
    categories: frame.categories.map(({ id, group, working }) => ({ key: id, group, working })),
  };
}
