import type { Inline, Line } from '../../../src/core/reports/report-document.ts';
import type { Formats } from '../../format/formats.ts';

/** How days are written: with their year in running text, without it where space is short. */
export type DayStyle = 'short' | 'with-year';

/** Keeps the parts of a date on one line. */
const NO_BREAK_SPACE = '\u00a0';

/** A word longer than this may break where it must. */
const LONG_WORD = /\S{32}/g;
const BREAK_HERE = '\u200b';

/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What somebody typed, kept from turning the words around it when it runs the other way. */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

function pieceWords(piece: Inline, formats: Formats, days: DayStyle): string {
  if (typeof piece === 'string') return formats.text(piece);
  if ('day' in piece) {
    const words = days === 'short' ? formats.day(piece.day) : formats.dayWithYear(piece.day);
    return words.replaceAll(' ', NO_BREAK_SPACE);
  }
  if ('instant' in piece) return formats.moment(piece.instant);
  if ('rep' in piece) return isolated(piece.name);
  return 'own' in piece ? isolated(piece.own) : formats.quantity(piece);
}

/** A line of a report in words: its numbers, days and moments as the formats have them. */
export function lineWords(line: Line, formats: Formats, days: DayStyle = 'with-year'): string {
  const words = line.map((piece) => pieceWords(piece, formats, days)).join('');
  return words.replace(LONG_WORD, `$&${BREAK_HERE}`);
}
