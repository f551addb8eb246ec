import type { NameStyle } from '../../domain/report/report-terms.ts';

/** A number of 32 bits from a text, FNV-1a: the same text always gives the same, and nobody sees which by looking. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

/** A place in a list as letters: 0 is `A`, 25 is `Z`, 26 is `AA`. */
function lettersOf(place: number): string {
  const before = Math.floor(place / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (place % 26));
}

/** The first letters of a name: `Ana Ruiz` is `A. R.`. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  return words.map((word) => `${[...word][0]?.toUpperCase()}.`).join(' ') || '–';
}

/**
 * What stands for the names of reps, by their ids: `Rep A`, `Rep B` in an order that has nothing to do with that of the team, or
 * initials, numbered where two are alike.
 *
 * @example
 * shownNames([{ rep: 'a', name: 'Ana Ruiz' }, { rep: 'b', name: 'Al Roy' }], 'initials') // a: 'A. R. 1', b: 'A. R. 2'
 */
export function shownNames(
  reps: readonly { readonly rep: string; readonly name: string }[],
  style: NameStyle,
): ReadonlyMap<string, string> {
  const mixed = [...new Map(reps.map(({ rep, name }) => [rep, name]))].sort(
    ([a], [b]) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1),
  );
  if (style === 'letters') return new Map(mixed.map(([rep], place) => [rep, `Rep ${lettersOf(place)}`]));
  const short = mixed.map(([rep, name]) => ({ rep, initials: initialsOf(name) }));
  return new Map(
    short.map(({ rep, initials }) => {
      const alike = short.filter((other) => other.initials === initials);
      const number = alike.length > 1 ? ` ${alike.findIndex((other) => other.rep === rep) + 1}` : '';
      return [rep, `${initials}${number}`];
    }),
  );
}
