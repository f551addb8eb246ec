type Named = { readonly id: string; readonly name: string };

/** Whom words may mean: the ids that fit them best, and how many characters they take. More than one id is a question. */
export type NameMatch = { readonly repIds: readonly string[]; readonly length: number };

const WORDS_MAX = 4;

/** Words that begin like a name and are none. */
const NO_NAMES = new Set(
  'an and as at but by did do for from had has her him his how in is it its just me my no not of off on or our out she so the then they this to too up us was we were what when who why with you'.split(
    ' ',
  ),
);

/** A text without its accents and capitals, as names are compared. `folded('Zoë')` is `zoe`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/gu, "'");
}

/**
 * The reps whom the words at a place of a text may mean; null when nobody goes by them. A whole name beats a first name,
 * that a last name, those their beginnings, and those a slip of the pen. `isFirst` says that nothing was written before, where
 * two letters are enough for a beginning.
 *
 * @example
 * matchName('ana r. 30m', 0, reps, true) // Ana Ruiz, though there is an Ana Kim, too
 */
export function matchName(
  text: string,
  from: number,
  reps: readonly Named[],
  isFirst: boolean,
): NameMatch | null {
  const ends = wordEnds(text, from);
  for (let count = ends.length; count > 0; count -= 1) {
    const end = ends[count - 1] ?? from;
    const words = folded(
      text
        .slice(from, end)
        .replace(/['’]s$/u, '')
        .replace(/\.$/u, ''),
    ).split(/[\s.]+/u);
    const repIds = words.length === 1 ? byOneWord(words[0] ?? '', reps, isFirst) : byWords(words, reps);
    if (repIds.length > 0) return { repIds, length: end - from };
  }
  return null;
}

/** Where the first word, the first two words and so on end. */
function wordEnds(text: string, from: number): number[] {
  const ends: number[] = [];
  const word = /\p{L}[\p{L}\p{M}'’-]*\.?/uy;
  let at = from;
  while (ends.length < WORDS_MAX) {
    word.lastIndex = at;
    const found = word.exec(text);
    if (!found) break;
    ends.push(at + found[0].length);
    at += found[0].length;
    if (text[at] !== ' ') break;
    at += 1;
  }
  return ends;
}

function wordsOf({ name }: Named): string[] {
  return folded(name)
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
}

function byWords(words: readonly string[], reps: readonly Named[]): string[] {
  const whole = reps.filter((rep) => wordsOf(rep).join(' ') === words.join(' '));
  if (whole.length > 0) return idsOf(whole);
  return idsOf(
    reps.filter((rep) => {
      const own = wordsOf(rep);
      // "Ana with" is not Ana Withers.
      if (words.some((word) => NO_NAMES.has(word))) return false;
      return (
        words.length <= own.length &&
        words.every((word, index) => (index === 0 ? own[0] === word : own[index]?.startsWith(word)))
      );
    }),
  );
}

function byOneWord(word: string, reps: readonly Named[], isFirst: boolean): string[] {
  const first = (fits: (own: string) => boolean) => reps.filter((rep) => fits(wordsOf(rep)[0] ?? ''));
  const any = (fits: (own: string) => boolean) => reps.filter((rep) => wordsOf(rep).some(fits));
  const tiers = [
    () => reps.filter((rep) => wordsOf(rep).join(' ') === word),
    () => first((own) => own === word),
    () => any((own) => own === word),
    () => (isBeginning(word, isFirst) ? first((own) => own.startsWith(word)) : []),
    () => (isBeginning(word, isFirst) ? any((own) => own.startsWith(word)) : []),
    () => any((own) => isSlip(word, own)),
  ];
  for (const tier of tiers) {
    const found = tier();
    if (found.length > 0) return idsOf(found);
  }
  return [];
}

function idsOf(reps: readonly Named[]): string[] {
  return reps.map(({ id }) => id);
}

function isBeginning(word: string, isFirst: boolean): boolean {
  return word.length >= (isFirst ? 2 : 3) && !NO_NAMES.has(word);
}

/** Whether a word is a name with a letter wrong, missing, too many or exchanged; two in long names. */
function isSlip(word: string, name: string): boolean {
  if (word.length < 4 || name.length < 4 || word[0] !== name[0] || NO_NAMES.has(word)) return false;
  const allowed = Math.min(word.length, name.length) >= 7 ? 2 : 1;
  return Math.abs(word.length - name.length) <= allowed && slips(word, name) <= allowed;
}

/** How many single-letter slips lie between two words, an exchange of neighbours counted as one. */
function slips(one: string, other: string): number {
  const width = other.length + 1;
  const costs = Array.from({ length: (one.length + 1) * width }, (_, at) => {
    const [row, column] = [Math.floor(at / width), at % width];
    return row === 0 ? column : column === 0 ? row : 0;
  });
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min(
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
        cost(row - 1, column - 1) + same,
      );
      const exchanged =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (exchanged) least = Math.min(least, cost(row - 2, column - 2) + 1);
      costs[row * width + column] = least;
    }
  }
  return cost(one.length, other.length);
}
