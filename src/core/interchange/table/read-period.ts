import { addDays, type Day, isDay } from '../../domain/calendar/day.ts';
import { monthsPeriod, type Period } from '../../domain/outcome/periods.ts';
import { monthNamed } from './month-names.ts';

/** In which order the numbers of a date stand, where the year comes last. */
export type DateOrder = 'day-first' | 'month-first';

/** A period as a cell names it; `exact` for a single day, which stands for itself as a first or last day. */
export type ReadPeriod = Period & { readonly exact: boolean };

const THREE_NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[ T].*)?$/;

function yearOf(text: string): number {
  const year = Number(text);
  return text.length === 2 ? 2000 + year : year;
}

function dayFrom(year: number, month: number, date: number): Day | null {
  const text = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}

function months(year: number, month: number, count: number): ReadPeriod | null {
  const first = dayFrom(year, month, 1);
  return first && { ...monthsPeriod(first, count), exact: false };
}

function single(day: Day | null): ReadPeriod | null {
  return day && { from: day, to: day, exact: true };
}

/** Day 0 of a spreadsheet's calendar, from which its dates are counted. */
const SPREADSHEET_ZERO = '1899-12-30' as Day;

/**
 * What a date's numbers say of their order: one of the two, `open` where both are possible, null where it has none to tell
 * (`31.12.2026` is day first, `4/5/2026` is open, `2026-04-05` and `March 2026` are null).
 */
export function dateOrderIn(text: string): DateOrder | 'open' | null {
  const found = THREE_NUMBERS.exec(text.trim());
  if (!found) return null;
  const [, first, mark, second] = found;
  if (Number(first) > 12) return 'day-first';
  if (Number(second) > 12) return 'month-first';
  // Dots between the numbers are written where the day comes first.
  if (mark === '.') return 'day-first';
  return first === second ? null : 'open';
}

/** The order of a column of dates: `open` when none leaves it clear, `mixed` when they contradict each other. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | 'open' | 'mixed' | null {
  const seen = new Set([...texts].map(dateOrderIn).filter((order) => order !== null));
  if (seen.has('day-first') && seen.has('month-first')) return 'mixed';
  if (seen.has('day-first')) return 'day-first';
  if (seen.has('month-first')) return 'month-first';
  return seen.has('open') ? 'open' : null;
}

/**
 * The period that a cell names: a month (`2026-03`, `03/2026`, `March 2026`, `Mar-26`, `März 2026`), a quarter (`Q1 2026`,
 * `2026 Q1`), a year, or a day (`2026-03-31`, `31.03.2026`, `3/31/2026`, a spreadsheet's number of days).
 *
 * @example readPeriod('Q1 2026', 'day-first') // { from: '2026-01-01', to: '2026-03-31', exact: false }
 * @returns null for anything else, and for days that don't exist
 */
export function readPeriod(text: string, order: DateOrder): ReadPeriod | null {
  const cell = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[ T].*)?)?$/.exec(cell);
  if (iso) {
    const [, year = '', month = '', date] = iso;
    return date === undefined
      ? months(Number(year), Number(month), 1)
      : single(dayFrom(Number(year), Number(month), Number(date)));
  }
  const dated = THREE_NUMBERS.exec(cell);
  if (dated) return inOrder(dated, order);
  return shortPeriod(cell) ?? namedMonth(cell) ?? spreadsheetDay(cell);
}

function inOrder(
  [, first = '', , second = '', year = '']: RegExpExecArray,
  order: DateOrder,
): ReadPeriod | null {
  const isDayFirst = order === 'day-first';
  return single(
    dayFrom(yearOf(year), Number(isDayFirst ? second : first), Number(isDayFirst ? first : second)),
  );
}

function shortPeriod(cell: string): ReadPeriod | null {
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(cell);
  if (month) return months(Number(month[2]), Number(month[1]), 1);
  if (/^(?:19|20|21)\d{2}$/.test(cell)) return months(Number(cell), 1, 12);
  const quarter =
    /^(?:Q\s?|quarter )?([1-4])(?:\.\s?(?:quarter|quartal|trimestre)|st|nd|rd|th)?(?: quarter)?[-/ ]+(\d{4})$/i.exec(
      cell,
    ) ?? /^Q([1-4])[-/ '’]*(\d{2})$/i.exec(cell);
  if (quarter) return months(yearOf(quarter[2] ?? ''), 3 * Number(quarter[1]) - 2, 3);
  const yearFirst = /^(\d{4})[-/ ]*Q\s?([1-4])$/i.exec(cell);
  return yearFirst ? months(Number(yearFirst[1]), 3 * Number(yearFirst[2]) - 2, 3) : null;
}

function namedMonth(cell: string): ReadPeriod | null {
  const words =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?[-/ ]*)?(\p{L}+)\.?[-/ '’]*(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(\d{4}|\d{2})$/u.exec(
      cell,
    );
  const month = words && monthNamed(words[2] ?? '');
  if (!month) return null;
  const date = words[1] ?? words[3];
  const year = yearOf(words[4] ?? '');
  return date === undefined ? months(year, month, 1) : single(dayFrom(year, month, Number(date)));
}

function spreadsheetDay(cell: string): ReadPeriod | null {
  const days = /^\d{5}(?:\.0+)?$/.test(cell) ? Number(cell) : 0;
  return days >= 20_000 && days <= 80_000 ? single(addDays(SPREADSHEET_ZERO, days)) : null;
}
