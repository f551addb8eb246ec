import type { CategoryGroupKey } from '../category-group.ts';
import { BUILT_IN_RULES, type Evidence, type Verdict } from './built-in-rules.ts';
import type { CategoryRule, RuleSubject } from './category-rule.ts';
import { type FoundTopics, findTopics, wordsOf } from './find-topics.ts';
import { type Circle, type Company, companyOf, type Person } from './people.ts';
import type { Topic, WordList } from './word-list.ts';
import { BUILT_IN_WORD_LISTS } from './words/built-in.ts';

/** What a proposal looks at. */
export type ProposedOccurrence = {
  readonly summary: string;
  readonly notes: string;
  readonly attendees: readonly Person[];
  readonly seriesUid: string;
};

/** A category as far as a proposal needs it. Minutes of one that is not `working` stay out of every share. */
export type ProposableCategory = {
  readonly key: string;
  readonly group: CategoryGroupKey;
  readonly working?: boolean;
};

/** Through whose eyes, and by which rules and words. Without `wordLists` the built-in ones hold. */
export type ProposalContext = Circle & {
  readonly rules?: readonly CategoryRule[];
  readonly wordLists?: readonly WordList[];
  /** The user's categories; they decide a category's group, and so let the user move one to another. */
  readonly categories?: readonly ProposableCategory[];
};

/** Why a category is proposed: a code for programs, the words that spoke for it, and a sentence for people. */
export type ProposalReason = {
  readonly code: string;
  readonly words: readonly string[];
  readonly text: string;
};

/** A category for an occurrence, with its reason and how sure it is, from 0 to 1. */
export type CategoryProposal = {
  readonly categoryKey: string;
  readonly group: CategoryGroupKey;
  readonly why: ProposalReason;
  readonly confidence: number;
  /** A one-to-one whose title or notes read as a pipeline review. It stays a one-to-one until the manager says otherwise. */
  readonly flag?: 'pipeline-review-in-disguise';
};

/** The categories that the built-in rules propose, and the group of each where the user has not moved it. */
export const PROPOSED_CATEGORIES: readonly ProposableCategory[] = [
  { key: 'one-to-one', group: 'coaching' },
  { key: 'deal-coaching', group: 'coaching' },
  { key: 'team-skill-session', group: 'coaching' },
  { key: 'call-review', group: 'coaching' },
  { key: 'coaching-preparation', group: 'coaching' },
  { key: 'pipeline-review', group: 'supervising' },
  { key: 'forecast', group: 'supervising' },
  { key: 'team-meeting', group: 'supervising' },
  { key: 'deal-takeover', group: 'rescuing' },
  { key: 'firefighting', group: 'rescuing' },
  { key: 'reporting', group: 'administering' },
  { key: 'email', group: 'administering' },
  { key: 'internal-meetings', group: 'administering' },
  { key: 'hiring', group: 'administering' },
  { key: 'own-accounts', group: 'selling' },
  { key: 'customer-meetings', group: 'selling' },
  { key: 'training', group: 'training' },
  { key: 'travel', group: 'other' },
  { key: 'breaks', group: 'other', working: false },
];

function groupOf(key: string, categories: readonly ProposableCategory[] = []): CategoryGroupKey {
  const known = [...categories, ...PROPOSED_CATEGORIES].find((category) => category.key === key);
  return known?.group ?? 'other';
}

function holds(subject: RuleSubject, { summary, attendees, seriesUid }: ProposedOccurrence): boolean {
  if (subject.kind === 'series') return subject.seriesUid === seriesUid;
  if (subject.kind === 'person') {
    return attendees.some(
      ({ address }) => address !== '' && address.toLowerCase() === subject.address.toLowerCase(),
    );
  }
  const wanted = ` ${wordsOf(subject.words).join(' ')} `;
  return wanted.trim() !== '' && ` ${wordsOf(summary).join(' ')} `.includes(wanted);
}

const SUBJECT_TEXTS = {
  series: 'Your rule for this series.',
  person: 'Your rule for a person who is there.',
  words: 'Your rule for words in the title.',
} as const satisfies Record<RuleSubject['kind'], string>;

function ruled(rule: CategoryRule, categories: readonly ProposableCategory[] = []): CategoryProposal {
  const { kind } = rule.subject;
  return {
    categoryKey: rule.categoryKey,
    group: groupOf(rule.categoryKey, categories),
    why: {
      code: `rule-${kind}`,
      words: rule.subject.kind === 'words' ? [rule.subject.words] : [],
      text: SUBJECT_TEXTS[kind],
    },
    confidence: 1,
  };
}

const PEOPLE_TEXTS: Readonly<Record<string, string>> = {
  'people-outside': 'People of another firm are there.',
  'people-pair': 'Only you and one of your people are there.',
  'people-team': 'Several of your people are there.',
  'people-inside': 'Only colleagues are there.',
  'nothing-known': 'Neither title nor people say what this is.',
};

function companyText({ reps, colleagues, outsiders }: Company): string {
  if (outsiders.length > 0) return ', with people of another firm';
  if (reps.length === 1 && colleagues.length === 0) return ', with one of your people';
  if (reps.length > 1) return `, with ${reps.length} of your people`;
  return colleagues.length > 0 ? ', with colleagues' : '';
}

function spokenWords(topics: readonly Topic[], title: FoundTopics): string[] {
  const words = new Set(topics.flatMap((topic) => title.get(topic) ?? []));
  // Of “focus” and “focus time” the longer says it all.
  return [...words].filter((word) => ![...words].some((other) => other !== word && other.includes(word)));
}

function reasonOf({ code, topics }: Verdict, { title, company }: Evidence): ProposalReason {
  const words = spokenWords(topics, title);
  if (words.length === 0) return { code, words, text: PEOPLE_TEXTS[code] ?? '' };
  const quoted = words.map((word) => `“${word}”`).join(', ');
  return { code, words, text: `The title says ${quoted}${companyText(company)}.` };
}

/** Whether a one-to-one reads as a pipeline review, by its title or its notes. */
function isDisguised(categoryKey: string, { title, notes }: Evidence): boolean {
  if (categoryKey !== 'one-to-one') return false;
  return [title, notes].some((topics) => topics.has('pipeline') || topics.has('forecast'));
}

/**
 * Proposes a category for an occurrence: by the first of the user's rules that holds, else by the built-in
 * rules, which always come to something. The same input always gives the same proposal.
 * @example
 * proposeCategory({ summary: 'Weekly 1:1', attendees: [me, ana], … }, { me: […], team: [ana] })
 * // { categoryKey: 'one-to-one', group: 'coaching', confidence: 0.9, why: { words: ['1:1'], … } }
 */
export function proposeCategory(occurrence: ProposedOccurrence, context: ProposalContext): CategoryProposal {
  const rule = context.rules?.find(({ subject }) => holds(subject, occurrence));
  if (rule) return ruled(rule, context.categories);
  const lists = context.wordLists ?? BUILT_IN_WORD_LISTS;
  const evidence: Evidence = {
    title: findTopics(occurrence.summary, lists),
    notes: findTopics(occurrence.notes, lists),
    company: companyOf(occurrence.summary, occurrence.attendees, context),
  };
  const verdict = BUILT_IN_RULES.reduce<Verdict | null>((found, builtIn) => found ?? builtIn(evidence), null);
  if (!verdict) throw new Error('The last built-in rule holds for everything.');
  const proposal = {
    categoryKey: verdict.categoryKey,
    group: groupOf(verdict.categoryKey, context.categories),
    why: reasonOf(verdict, evidence),
    confidence: verdict.confidence,
  };
  return isDisguised(verdict.categoryKey, evidence)
    ? { ...proposal, flag: 'pipeline-review-in-disguise' }
    : proposal;
}
