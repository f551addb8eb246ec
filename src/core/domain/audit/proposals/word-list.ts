/** What a title or note can be about, as far as the proposals tell it apart. */
export const TOPICS = [
  'one-to-one',
  'coaching',
  'practice',
  'call-review',
  'deal-talk',
  'development',
  'preparation',
  'pipeline',
  'forecast',
  'numbers',
  'team-meeting',
  'rescue',
  'takeover',
  'hiring',
  'paperwork',
  'email',
  'internal',
  'supplier',
  'customer',
  'own-selling',
  'training',
  'travel',
  'private',
] as const;

/** One of the topics. */
export type Topic = (typeof TOPICS)[number];

/**
 * The words by which titles of one language give away their topic. A term is one or several words in small
 * letters; accents don't matter, and a `*` at an end of a word stands for any letters there.
 */
export type WordList = {
  /** The language, as in `en` or `de`; a user's own list can bear any name. */
  readonly language: string;
  readonly terms: Readonly<Partial<Record<Topic, readonly string[]>>>;
};

/** The terms in a text with a comma between them. `phrases('pipeline*, funnel')` is `['pipeline*', 'funnel']`. */
export function phrases(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
