import type { FoundTopics } from './find-topics.ts';
import type { Company } from './people.ts';
import type { Topic } from './word-list.ts';

/** An occurrence as the built-in rules see it. */
export type Evidence = {
  readonly title: FoundTopics;
  readonly notes: FoundTopics;
  readonly company: Company;
};

/** What a built-in rule comes to. `topics` are those of the title that spoke for it. */
export type Verdict = {
  readonly categoryKey: string;
  readonly code: string;
  readonly topics: readonly Topic[];
  readonly confidence: number;
};

/** A built-in rule: its verdict, or null when it has none. */
type BuiltInRule = (evidence: Evidence) => Verdict | null;

function named(title: FoundTopics, topics: readonly Topic[]): Topic[] {
  return topics.filter((topic) => title.has(topic));
}

/** A rule that needs words of `topics` and, if given, a fitting company. */
function byWords(
  categoryKey: string,
  topics: readonly Topic[],
  confidence: number,
  fits: (evidence: Evidence) => boolean = () => true,
): BuiltInRule {
  return (evidence) => {
    const found = named(evidence.title, topics);
    if (found.length === 0 || !fits(evidence)) return null;
    return { categoryKey, code: `words-${categoryKey}`, topics: found, confidence };
  };
}

function byPeople(
  categoryKey: string,
  code: string,
  confidence: number,
  fits: (company: Company) => boolean,
): BuiltInRule {
  return ({ company }) => (fits(company) ? { categoryKey, code, topics: [], confidence } : null);
}

function size({ reps, colleagues, outsiders }: Company): number {
  return reps.length + colleagues.length + outsiders.length;
}

const isAlone = ({ company }: Evidence) => size(company) === 0;
const hasOutsiders = ({ company }: Evidence) => company.outsiders.length > 0;
const hasNoOutsiders = (evidence: Evidence) => !hasOutsiders(evidence);
const has = (topic: Topic) => (evidence: Evidence) => evidence.title.has(topic);

/** Two people: the manager and one rep. */
function isPair({ reps, colleagues, outsiders }: Company): boolean {
  return reps.length === 1 && colleagues.length + outsiders.length === 0;
}

const hasReps = ({ company }: Evidence) => company.reps.length > 0;

/** Reps are most of those there, or nobody is named while the title says what it is. */
const amongReps = (evidence: Evidence) =>
  hasNoOutsiders(evidence) &&
  (isAlone(evidence) || evidence.company.reps.length > evidence.company.colleagues.length);

/** Where many of the firm learn together, the one or two of another firm are who teaches. */
function isTaught({ title, company: { reps, colleagues, outsiders } }: Evidence): boolean {
  if (outsiders.length === 0) return true;
  return (
    !title.has('customer') && outsiders.length < 3 && reps.length + colleagues.length > 2 * outsiders.length
  );
}

/** Getting a lesson ready with colleagues is no lesson: nobody of the team is there to learn. */
const isBehindTheScenes = ({ title, company }: Evidence) =>
  title.has('preparation') && company.reps.length === 0 && company.colleagues.length > 0;

const WORK_TOPICS: readonly Topic[] = [
  'training',
  'practice',
  'numbers',
  'pipeline',
  'forecast',
  'internal',
  'team-meeting',
  'paperwork',
];

/** Lunch and birthdays are private among colleagues too, unless the title names work beside them. */
function isPrivate(evidence: Evidence): boolean {
  if (hasOutsiders(evidence) || isPair(evidence.company)) return false;
  return isAlone(evidence) || named(evidence.title, WORK_TOPICS).length === 0;
}

const COACHING_TALK: readonly Topic[] = ['one-to-one', 'coaching', 'development'];

/**
 * The rules that know a manager's calendar before any of the user's own, first match first. Where words and
 * people disagree, the more particular word goes first: an interview is one whoever is there.
 */
export const BUILT_IN_RULES: readonly BuiltInRule[] = [
  byWords('call-review', ['call-review'], 0.9, (evidence) => hasReps(evidence) || isAlone(evidence)),
  // Coaching where a customer sits too is a visit that the rep leads.
  byWords(
    'call-review',
    ['coaching'],
    0.75,
    (evidence) => evidence.company.reps.length === 1 && hasOutsiders(evidence),
  ),
  byWords(
    'team-skill-session',
    ['practice'],
    0.9,
    (evidence) => amongReps(evidence) && evidence.company.reps.length > 1 && !has('numbers')(evidence),
  ),
  byWords('one-to-one', ['practice'], 0.8, (evidence) => isPair(evidence.company)),
  byWords('hiring', ['hiring'], 0.85),
  byWords('deal-takeover', ['takeover'], 0.75),
  byWords('firefighting', ['rescue'], 0.85),
  byWords('breaks', ['private'], 0.85, isPrivate),
  byWords('travel', ['travel'], 0.85, (evidence) => isAlone(evidence) && !has('paperwork')(evidence)),
  byWords(
    'coaching-preparation',
    COACHING_TALK,
    0.85,
    (evidence) => isAlone(evidence) && has('preparation')(evidence),
  ),
  byWords('one-to-one', ['one-to-one'], 0.9, ({ company }) => isPair(company)),
  byWords('internal-meetings', ['training'], 0.7, isBehindTheScenes),
  byWords('training', ['training'], 0.85, isTaught),
  byWords(
    'internal-meetings',
    ['supplier'],
    0.75,
    (evidence) => !has('customer')(evidence) || hasOutsiders(evidence),
  ),
  byWords(
    'customer-meetings',
    ['customer', 'numbers', 'private', 'training', 'deal-talk', 'pipeline'],
    0.85,
    hasOutsiders,
  ),
  byWords('reporting', ['paperwork'], 0.8, isAlone),
  byWords('forecast', ['forecast'], 0.85),
  byWords('one-to-one', ['coaching', 'development'], 0.85, ({ company }) => isPair(company)),
  byWords('pipeline-review', ['pipeline'], 0.85),
  byWords(
    'deal-coaching',
    ['deal-talk'],
    0.8,
    ({ company }) => company.reps.length > 0 && company.reps.length < 3 && company.colleagues.length === 0,
  ),
  byWords('forecast', ['numbers'], 0.75),
  byWords(
    'team-skill-session',
    ['coaching'],
    0.8,
    (evidence) => amongReps(evidence) && evidence.company.reps.length > 1,
  ),
  byWords(
    'team-meeting',
    ['team-meeting'],
    0.8,
    (evidence) => hasNoOutsiders(evidence) && evidence.company.reps.length > 1,
  ),
  byWords('coaching-preparation', ['coaching'], 0.7, isAlone),
  byWords('pipeline-review', ['deal-talk'], 0.6, ({ company }) => company.reps.length > 2),
  byPeople('customer-meetings', 'people-outside', 0.7, (company) => company.outsiders.length > 0),
  byWords('email', ['email'], 0.85, isAlone),
  byWords('own-accounts', ['own-selling', 'customer'], 0.7, isAlone),
  byWords('reporting', ['paperwork'], 0.8, ({ company }) => !isPair(company)),
  byWords(
    'internal-meetings',
    ['internal', 'team-meeting', 'one-to-one', 'email'],
    0.75,
    ({ company }) => !isPair(company) && (company.reps.length < 2 || company.colleagues.length > 0),
  ),
  byWords('own-accounts', ['own-selling'], 0.6, ({ company }) => company.reps.length > 1),
  byWords('customer-meetings', ['customer'], 0.6, ({ company }) => !company.firmKnown && size(company) > 0),
  byPeople('one-to-one', 'people-pair', 0.65, isPair),
  byPeople(
    'team-meeting',
    'people-team',
    0.5,
    ({ reps, colleagues, teamKnown }) => teamKnown && reps.length > 1 && colleagues.length <= 1,
  ),
  byPeople('internal-meetings', 'people-inside', 0.5, (company) => size(company) > 0),
  byPeople('reporting', 'nothing-known', 0.3, () => true),
];
