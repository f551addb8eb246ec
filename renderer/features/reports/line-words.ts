import type { Inline, Line } from '../../../src/core/reports/report-document.ts';
import { formatDay, formatDayWithYear, formatMoment } from '../../format/days.ts';
import { formatQuantity } from '../../format/quantities.ts';

/** How days are written: with their year in running text, without it where space is short. */
export type DayStyle = 'short' | 'with-year';

/** Keeps the parts of a date on one line. */
const NO_BREAK_SPACE = '\u00a0';

/** A word longer than this may break where it must. */
const LONG_WORD = /\S{32}/g;
const BREAK_HERE = '\u200b';

function pieceWords(piece: Inline, days: DayStyle): string {
  if (typeof piece === 'string') return piece;
  if ('day' in piece) {
    const words = days === 'short' ? formatDay(piece.day) : formatDayWithYear(piece.day);
    return words.replaceAll(' ', NO_BREAK_SPACE);
  }
  if ('instant' in piece) return formatMoment(piece.instant);
  return formatQuantity(piece);
}

/** A line of a report in words: its numbers, days and moments as the page writes them. */
export function lineWords(line: Line, days: DayStyle = 'with-year'): string {
  const words = line.map((piece) => pieceWords(piece, days)).join('');
  return words.replace(LONG_WORD, `$&${BREAK_HERE}`);
}
