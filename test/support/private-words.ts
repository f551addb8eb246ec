import { openAnswer, sealAnswer } from '../../src/core/domain/survey/sealed-answer.ts';

/** What every private word contains, so that one search finds any of them. */
export const CANARY = 'canary';

/** Fields of records in which users write about people and deals, by name, whatever the kind. */
const PRIVATE_FIELDS: ReadonlySet<string> = new Set([
  'note',
  'nextStep',
  'text',
  'reason',
  'skipReason',
  'email',
  'dealName',
  'what',
  'askInstead',
  'gap',
  'why',
  'title',
  'summary',
  'industry',
  'question',
  'observed',
  'goal',
]);

/** Kinds whose `name` is a person's that a sponsor isn't told. */
const PERSONS: ReadonlySet<string> = new Set(['rep', 'speaker-alias', 'behaviour-rating']);

type Lists = Readonly<Record<string, readonly unknown[]>>;

function planted(value: unknown, kind: string, field: string): unknown {
  if (typeof value === 'string') {
    const isPrivate =
      field === 'sealed' || PRIVATE_FIELDS.has(field) || (field === 'name' && PERSONS.has(kind));
    if (!isPrivate) return value;
    return field === 'sealed' ? sealed(value) : `${CANARY} ${kind} ${field}`;
  }
  if (Array.isArray(value)) return value.map((item) => planted(item, kind, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, planted(item, kind, key)]));
}

function sealed(answer: string): string {
  const content = openAnswer(answer);
  if (!content) return answer;
  const texts = Object.fromEntries(Object.keys(content.texts).map((key) => [key, `${CANARY} answer ${key}`]));
  return sealAnswer({ ...content, texts } as typeof content);
}

/**
 * Records with a word that gives itself away in every field in which somebody writes what isn't for everybody: notes, reasons,
 * names of reps, answers of surveys, titles of conversations and milestones.
 */
export function withPrivateWords<Records extends Lists>(records: Records): Records {
  return Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [kind, list.map((record) => planted(record, kind, ''))]),
  ) as unknown as Records;
}
