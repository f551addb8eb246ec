import { plainWords, stemOf } from '../practice/shared-words.ts';

/**
 * From which likeness on two questions count as the same. Our own choice, from the pairs judged by hand in the test, and from the
 * 1,402 questions of practitioners in AnnoMI (doi 10.3390/fi15030110) against our guides: what lies above it asks the same, and
 * the nearest below, at 0.75, is “What do you think?” beside “What do you want?”.
 */
export const SAME_WORDING = 0.8;

/** Words that open, fill or soften a question without changing what it asks. */
const FILLERS = new Set(
  'okay ok so and but well right now then just um uh er hm hmm yeah yes please actually really maybe perhaps hey oh alright'.split(
    ' ',
  ),
);

/** Questions that don't have the same of these, equally often, ask something else. */
const TURNS_THE_SENSE = new Set(
  'not no never without who whom whose what which when where why how i you he she we they'.split(' '),
);

/** Short forms and ways of speaking of the future, each with the long form that it stands for. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/\bwon't\b/gu, 'will not'],
  [/\bcan't\b/gu, 'can not'],
  [/n't\b/gu, ' not'],
  [/\b(what|who|where|when|how|why|that|there|here|it)'s\b/gu, '$1 is'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/'d\b/gu, ' would'],
  [/\bgonna\b/gu, 'going to'],
  [/\bare you going to\b/gu, 'will you'],
];

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, index) => [word, `${index + 1}`]),
);

/** A question brought into the form in which {@link likeness} compares it. */
export type QuestionWords = { readonly words: readonly string[]; readonly stems: readonly string[] };

/**
 * The words of a question without what differs from one telling to the next: marks, capitals, short forms, fillers, and the
 * names of those who are there. `questionWords("So, what's on your mind, Ana?", new Set(['ana'])).words` is
 * `["what", "is", "on", "your", "mind"]`.
 */
export function questionWords(text: string, names: ReadonlySet<string> = new Set()): QuestionWords {
  const long = LONG_FORMS.reduce((before, [short, form]) => before.replace(short, form), text.toLowerCase());
  const words = plainWords(long)
    .map((word) => NUMBERS.get(word) ?? word)
    .filter((word) => !FILLERS.has(word) && !names.has(word));
  return { words, stems: words.map(stemOf) };
}

/**
 * How alike two questions are, 0 to 1: twice the words that stand in both in the same order, of the words of both; 0 where
 * they differ in who, in what is asked for, or in a "not".
 *
 * @example
 * // By hand: six words and seven, six of them shared: 12 / 13.
 * likeness(questionWords('What is getting in the way?'), questionWords('What’s getting in the way today?')); // 0.92…
 * likeness(questionWords('What stops you?'), questionWords('What stops them?')); // 0
 */
export function likeness(one: QuestionWords, other: QuestionWords): number {
  const all = one.stems.length + other.stems.length;
  if (all === 0 || senseOf(one) !== senseOf(other)) return 0;
  return (2 * sharedInOrder(one.stems, other.stems)) / all;
}

function senseOf({ words }: QuestionWords): string {
  return words
    .filter((word) => TURNS_THE_SENSE.has(word))
    .sort()
    .join(' ');
}

/** How many words stand in both in the same order at most. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      row[at + 1] = word === other ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
