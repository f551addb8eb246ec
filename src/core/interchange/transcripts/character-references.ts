import { HTML_CHARACTER_NAMES, HTML_NAMES_WITHOUT_SEMICOLON } from './html-character-names.ts';

const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

// No name of the table is longer than 32 letters.
const REFERENCE = /&(?:#([0-9]{1,10});?|#[xX]([0-9a-fA-F]{1,8});?|([A-Za-z][A-Za-z0-9]{0,31})(;)?)/g;
const LONGEST_NAME_WITHOUT_SEMICOLON = 6;

let allNames: ReadonlyMap<string, string> | undefined;
let namesWithoutSemicolon: ReadonlySet<string> | undefined;

/**
 * Puts the characters for `&amp;`, `&#8217;`, `&eacute;` and all other references of HTML.
 * `bare` also takes the old names that HTML knows without a semicolon (`&copy2026`), as WebVTT asks, but not
 * where a space follows the letters, which WebVTT's test files leave as typed; `closed` leaves them, which suits text that was never escaped, such as `R&D`.
 * What is no reference stays as it is.
 *
 * @example
 * decodeCharacterReferences('Q&amp;A', 'closed'); // 'Q&A'
 */
export function decodeCharacterReferences(text: string, reading: 'bare' | 'closed'): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal, hex, name: string | undefined, semicolon, at: number) => {
    if (decimal !== undefined) return numbered(Number.parseInt(decimal, 10), whole, reading);
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16), whole, reading);
    if (name === undefined) return whole;
    if (semicolon === ';') {
      const character = namedCharacter(name);
      if (character !== undefined) return character;
    }
    if (reading === 'closed') return whole;
    const isParted = semicolon === undefined && text.charAt(at + whole.length) === ' ';
    return isParted ? whole : withoutSemicolon(name, semicolon ?? '');
  });
}

function namedCharacter(name: string): string | undefined {
  const everyday = EVERYDAY.get(name);
  if (everyday !== undefined) return everyday;
  allNames ??= new Map(
    HTML_CHARACTER_NAMES.split(' ').map((entry): [string, string] => {
      const split = entry.indexOf('=');
      return [entry.slice(0, split), entry.slice(split + 1)];
    }),
  );
  return allNames.get(name);
}

/** The longest old name at the start of `letters` counts: `&notit;` is `¬it;`. */
function withoutSemicolon(letters: string, rest: string): string {
  namesWithoutSemicolon ??= new Set(HTML_NAMES_WITHOUT_SEMICOLON.split(' '));
  for (let length = Math.min(letters.length, LONGEST_NAME_WITHOUT_SEMICOLON); length > 1; length -= 1) {
    const name = letters.slice(0, length);
    if (namesWithoutSemicolon.has(name)) return namedCharacter(name) + letters.slice(length) + rest;
  }
  return `&${letters}${rest}`;
}

function numbered(code: number, whole: string, reading: 'bare' | 'closed'): string {
  if (reading === 'closed' && !whole.endsWith(';')) return whole;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
