import type { Topic, WordList } from './word-list.ts';

/** The topics that a text names, each with the words that gave it away, as {@link wordsOf} spells them. */
export type FoundTopics = ReadonlyMap<Topic, readonly string[]>;

type Term = { readonly topic: Topic; readonly words: readonly RegExp[] };
type Index = { readonly byFirstWord: ReadonlyMap<string, readonly Term[]>; readonly open: readonly Term[] };

/** Every spelling of one-to-one with figures: 1:1, 1-1, 1x1, 1on1, 1-on-1, 1 : 1. */
const FIGURED_ONE_TO_ONE = /(?<![\d:])1\s?(?:[:/x×&-]|[- ]?on[- ]?|[- ]?to[- ]?)\s?1s?(?![\d:])/g;

/** How calendars shorten words; both spellings are one word. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['mtg', 'meeting'],
  ['mtng', 'meeting'],
  ['mgmt', 'management'],
  ['wkly', 'weekly'],
  ['tm', 'team'],
  ['fcst', 'forecast'],
  ['intv', 'interview'],
  ['cust', 'customer'],
  ['appt', 'appointment'],
  ['1o1', '1on1'],
]);

/** The words of a text in small letters without accents, short ones in full. `wordsOf('1:1 Zoë, mtg')` is `['1on1', 'zoe', 'meeting']`. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(FIGURED_ONE_TO_ONE, ' 1on1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT_WORDS.get(word) ?? word);
}

function escaped(word: string): string {
  return word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
}

function termOf(topic: Topic, text: string): Term | null {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word.replaceAll('*', '') !== '');
  if (words.length === 0) return null;
  return { topic, words: words.map((word) => new RegExp(`^${escaped(word)}$`, 'u')) };
}

function indexOf(lists: readonly WordList[]): Index {
  const byFirstWord = new Map<string, Term[]>();
  const open: Term[] = [];
  for (const { terms } of lists) {
    for (const [topic, texts] of Object.entries(terms)) {
      for (const text of texts) {
        const term = termOf(topic as Topic, text);
        const first = text.split(/\s/)[0] ?? '';
        if (!term) continue;
        if (/[^a-z0-9]/.test(first)) open.push(term);
        else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), term]);
      }
    }
  }
  return { byFirstWord, open };
}

const indexes = new WeakMap<readonly WordList[], Index>();

function cachedIndex(lists: readonly WordList[]): Index {
  const known = indexes.get(lists);
  if (known) return known;
  const index = indexOf(lists);
  indexes.set(lists, index);
  return index;
}

function standsAt({ words }: Term, text: readonly string[], at: number): boolean {
  return words.every((pattern, offset) => pattern.test(text[at + offset] ?? ''));
}

/**
 * The topics that a text names by the word lists. A list that is changed must be a new array, since what is
 * built from it is kept.
 */
export function findTopics(text: string, lists: readonly WordList[]): FoundTopics {
  const { byFirstWord, open } = cachedIndex(lists);
  const words = wordsOf(text);
  const found = new Map<Topic, string[]>();
  words.forEach((word, at) => {
    for (const term of [...(byFirstWord.get(word) ?? []), ...open]) {
      if (!standsAt(term, words, at)) continue;
      const said = words
        .slice(at, at + term.words.length)
        .join(' ')
        .replaceAll('1on1', '1:1');
      const texts = found.get(term.topic) ?? [];
      if (!texts.includes(said)) found.set(term.topic, [...texts, said]);
    }
  });
  return found;
}
