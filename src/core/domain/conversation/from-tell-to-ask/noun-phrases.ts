import type { SaidWord } from './sentence-words.ts';
import { isKnownVerb, written } from './sentence-words.ts';

const set = (words: string) => new Set(words.split(' '));

const DETERMINERS = set(
  'the a an this that these those my your our their his her its every each all some any no both another two three four five six seven eight nine ten',
);
const PRONOUNS = set(
  'i you we they he she it me us them him her this that these those one ones myself yourself ourselves themselves himself herself itself there here what who which whom whose everything something nothing anything everybody somebody nobody anybody everyone someone anyone stuff things thing',
);
const PREPOSITIONS = set(
  'to with about for from at in on by into onto over under after before between against through during without within around up out off down toward towards upon via as than like until till because so if when while where which that who whom whose unless although though since and or but then otherwise instead per away back along together',
);
const TIMES = set(
  'today tomorrow tonight yesterday now soon again first next last later earlier early late immediately straight right monday tuesday wednesday thursday friday saturday sunday week month quarter year morning afternoon evening always never ever often already still yet once twice more less better harder faster sooner',
);
const FUNCTION_WORDS = set(
  'is are was were be been being am do does did done have has had will would shall should can could may might must not really just very too quite rather even only simply actually probably definitely maybe perhaps also much many enough so such lot lots bit kind sort way going got get gets let go goes come comes said say says doing being making taking getting keeping',
);

/** Whether a word carries content: a name of a thing, person or act rather than a word that holds others together. */
export function isContent({ low }: SaidWord): boolean {
  return (
    /\p{L}{2}/u.test(low) &&
    !PRONOUNS.has(low) &&
    !DETERMINERS.has(low) &&
    !PREPOSITIONS.has(low) &&
    !TIMES.has(low) &&
    !FUNCTION_WORDS.has(low)
  );
}

const ADVERB = /ly$/;
const MOST_WORDS = 7;

function endsPhrase(word: SaidWord): boolean {
  const { low } = word;
  return (
    PREPOSITIONS.has(low) ||
    TIMES.has(low) ||
    PRONOUNS.has(low) ||
    (FUNCTION_WORDS.has(low) && low !== 'very') ||
    (ADVERB.test(low) && low !== 'early' && low !== 'weekly' && low !== 'monthly' && low !== 'quarterly')
  );
}

const ORDER = set('first next last');

/** Whether a word is the verb of a clause rather than one more word of the noun before it. */
function isVerbHere(words: readonly SaidWord[], at: number, hasNoun: boolean): boolean {
  const low = words[at]?.low ?? '';
  const next = words[at + 1];
  const after = words[at + 2];
  const takesObject =
    next !== undefined &&
    !(after && TIMES.has(after.low)) &&
    (DETERMINERS.has(next.low) ||
      PRONOUNS.has(next.low) ||
      /^\d|^(?:two|three|four|five|ten)$/.test(next.low));
  if (hasNoun)
    return FINITE_ONLY.has(low) || /[^e]ed$/.test(low) || (takesObject && isKnownVerb(low.replace(/s$/, '')));
  return (
    (takesObject && (isKnownVerb(low.replace(/s$/, '')) || /[a-z]{2}ing$/.test(low))) || FINITE_ONLY.has(low)
  );
}

/** The noun phrase that begins at a word; null where none with content does. A bare name or plural needs no article. */
export function phraseAt(
  words: readonly SaidWord[],
  from: number,
): { phrase: SaidWord[]; to: number } | null {
  const phrase: SaidWord[] = [];
  let at = from;
  for (; at < words.length && phrase.length < MOST_WORDS; at++) {
    const word = words[at];
    if (!word) break;
    const opens = phrase.length === 0 && DETERMINERS.has(word.low);
    const follows = phrase.length > 0 && word.low === 'of' && phrase.some(isContent);
    const afterOf = phrase.at(-1)?.low === 'of' && DETERMINERS.has(word.low);
    const ranks = ORDER.has(word.low) && words[at + 1] !== undefined && isContent(words[at + 1] as SaidWord);
    if (!opens && !follows && !afterOf && !ranks && (endsPhrase(word) || DETERMINERS.has(word.low))) break;
    if (!opens && isVerbHere(words, at, phrase.some(isContent))) break;
    phrase.push(word);
    if (word.stop) break;
  }
  while (phrase.at(-1)?.low === 'of') phrase.pop();
  return phrase.some(isContent) && !LENGTHS.has(phrase.at(-1)?.low ?? '') ? { phrase, to: at } : null;
}

const LENGTHS = set(
  "hours hour minutes minute days day weeks months month years year times time percent o'clock phone way ways things thing people same middle point rest end bit",
);

/** A phrase that stands by itself in a sentence: with an article or the like, a plural, a name, or something that can't be counted. */
function standsAlone(phrase: readonly SaidWord[]): boolean {
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last) return false;
  // A word alone that is as often a verb is too little to ask about.
  if (phrase.length === 1 && isKnownVerb(first.low.replace(/s$/, ''))) return false;
  if (
    DETERMINERS.has(first.low) ||
    (ORDER.has(first.low) && phrase.length > 1 && /[^s]s$/.test(last.low)) ||
    /^\p{Lu}/u.test(first.text) ||
    /^\d/.test(first.low)
  )
    return true;
  return /[^s]s$/.test(last.low) || UNCOUNTED.has(last.low) || (phrase.length > 1 && /ing$/.test(last.low));
}

const UNCOUNTED = set(
  'procurement legal finance marketing management discovery pricing qualification silence trust money time value quality feedback homework information research preparation support training compliance security paperwork budget urgency pain email software delivery implementation negotiation prospecting linkedin',
);

/** The first noun phrase with content from a word on, as it is said: `ask them about the budget today` gives `the budget`. */
export function firstNounPhrase(words: readonly SaidWord[], from = 0): string | null {
  for (let at = from; at < words.length; at++) {
    const found = phraseAt(words, at);
    if (!found) continue;
    if (standsAlone(found.phrase)) return written(settled(found.phrase));
    at = Math.max(at, found.to - 1);
  }
  return null;
}

/** "A plan", "another plan" and "every plan" are spoken of again as "the plan", "this plan" stays. */
function settled(phrase: readonly SaidWord[]): SaidWord[] {
  const [first, ...rest] = phrase;
  if (!first) return [];
  if (['a', 'an', 'another', 'no', 'any', 'some'].includes(first.low) && rest.length > 0) {
    const isPlural = /[^s]s$/.test(rest.at(-1)?.low ?? '');
    return isPlural ? [...rest] : [{ text: 'the', low: 'the', stop: false }, ...rest];
  }
  return [...phrase];
}

/** Words after which a subject is over: the finite verb of its clause. */
const FINITE = set(
  'is are was were am do does did have has had will would shall should can could may might must need needs want wants seem seems look looks feel feels mean means make makes made take takes took get gets got go goes went come comes came say says said think thinks know knows give gives gave buy buys bought care cares like likes love loves hate hates work works worked keep keeps kept tell tells told hear hears heard lose loses lost win wins won cost costs depend depends happen happens sign signed sounds sound sit sits talk talks talked ask asks asked send sends sent lack lacks run runs ran decide decides expect expects never always usually often rarely still already only really just probably also both all',
);

/** Finite verbs that are hardly ever nouns. */
const FINITE_ONLY = set(
  'is are was were am does did have has had will would shall should can could may might must needs wants want seem seems feels means makes made takes took gets got goes went came says said thinks thought knows knew gives gave bought cares loves loved hates keeps kept tells told hears heard loses lost wins won costs depends happens happened used owns sounds sat runs ran decides expects buys sells leaves left holds likes wakes moves stays grows comes ends follows shows',
);

/** Where the finite verb of a clause stands: the subject is before it. -1 where none is recognised. */
export function finiteAt(words: readonly SaidWord[]): number {
  for (let at = 1; at < Math.min(words.length, 9); at++) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || before.stop) return -1;
    if (FINITE.has(word.low) && (PRONOUNS.has(before.low) || isContent(before))) {
      return at;
    }
    const isSubjectPronoun = at === 1 && /^(i|you|we|they|he|she|it)$/.test(before.low);
    if (isSubjectPronoun && (isKnownVerb(word.low) || /(ed|s)$/.test(word.low))) return at;
  }
  return -1;
}
