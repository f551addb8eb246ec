import { addDays, type Day, isDay, type Weekday, weekdayOf, weekStartOf } from '../../domain/calendar/day.ts';
import type { QuickContext } from './quick-entry.ts';

/** Whether a day without its year or week is looked for backwards, as a session's is, or forwards, as a due day is. */
export type Towards = 'past' | 'future';

type Place = QuickContext & { readonly towards: Towards };
type Rule = {
  readonly pattern: RegExp;
  readonly day: (found: RegExpExecArray, place: Place) => Day | null;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const COUNT = '(\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)';
const ORDINAL = '(?:st|nd|rd|th)';
/** A session's day without its year is of this year as long as it lies no more than so many days ahead. */
const AHEAD_DAYS = 60;

function at(source: string): RegExp {
  return new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy');
}

const RULES: readonly Rule[] = [
  { pattern: at('(today|tonight|this (?:morning|afternoon))'), day: (_, { today }) => today },
  { pattern: at('yesterday'), day: (_, { today }) => addDays(today, -1) },
  { pattern: at('tomorrow'), day: (_, { today }) => addDays(today, 1) },
  {
    pattern: at(`${COUNT} (day|week)s? ago`),
    day: ([, count, unit], { today }) => addDays(today, -daysOf(count, unit)),
  },
  {
    pattern: at(`in ${COUNT} (day|week)s?`),
    day: ([, count, unit], { today }) => addDays(today, daysOf(count, unit)),
  },
  { pattern: at('next week'), day: (_, { today }) => addDays(today, 7) },
  {
    pattern: at('(?:end of (?:the |this )?week|eow)'),
    day: (_, { today }) => {
      const friday = addDays(weekStartOf(today), 4);
      return friday < today ? addDays(friday, 7) : friday;
    },
  },
  {
    pattern: at('(?:end of (?:the |this )?month|eom)'),
    day: (_, { today }) => dayOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + 1, 0),
  },
  { pattern: at(`(?:(last|past|this|next|on) )?${WEEKDAY}\\.?`), day: weekdayFound },
  { pattern: at('((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)'), day: ([, day = '']) => (isDay(day) ? day : null) },
  { pattern: at('(\\d{1,2})([./-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?\\.?'), day: digitsFound },
  {
    pattern: at(`(?:the )?(\\d{1,2})${ORDINAL}?\\.?(?: of)? ${MONTH}\\.?(?:,? ((?:19|20|21)\\d\\d))?`),
    day: ([, day, month, year], place) => named(place, { day, month, year }),
  },
  {
    pattern: at(`${MONTH}\\.? (\\d{1,2})${ORDINAL}?(?:,? ((?:19|20|21)\\d\\d))?`),
    day: ([, month, day, year], place) => named(place, { day, month, year }),
  },
  { pattern: at(`the (\\d{1,2})${ORDINAL}`), day: ([, day], place) => ofMonth(Number(day), place) },
];

/**
 * The day written at a place of a text, and how many characters it takes; null where none is.
 *
 * @example
 * // On Thursday 19 March 2026, where the day comes before the month:
 * readWrittenDay('12/3', 0, { ...context, towards: 'past' }) // { day: '2026-03-12', length: 4 }
 * readWrittenDay('Fri', 0, { ...context, towards: 'future' }) // { day: '2026-03-20', length: 3 }
 */
export function readWrittenDay(
  text: string,
  from: number,
  place: Place,
): { day: Day; length: number } | null {
  for (const { pattern, day } of RULES) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const read = found && day(found, place);
    if (found && read && isDay(read)) return { day: read, length: found[0].length };
  }
  return null;
}

function daysOf(count = '', unit = ''): number {
  const word = NUMBERS.indexOf(count.toLowerCase());
  const number = word === -1 ? Number(count) : Math.max(1, word);
  return number * (unit.toLowerCase() === 'week' ? 7 : 1);
}

function weekdayFound([, which = '', name = '']: RegExpExecArray, { today, towards }: Place): Day | null {
  const word = which.toLowerCase();
  const short = name.toLowerCase();
  // "Sat with Ana" is no Saturday.
  if (word === '' && (short === 'sat' || short === 'sun')) return null;
  const weekday = (WEEKDAYS.indexOf(short.slice(0, 3)) + 1) as Weekday;
  const inWeek = addDays(weekStartOf(today), weekday - 1);
  if (word === 'next') return addDays(inWeek, 7);
  if (word === 'this') return inWeek;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (word === 'last' || word === 'past') return addDays(today, -(back || 7));
  return towards === 'past' ? addDays(today, -back) : addDays(today, 7 - back);
}

function digitsFound([, first, mark, second, year]: RegExpExecArray, place: Place): Day | null {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = mark === '.' || place.dayOrder === 'day-month';
  const full = year && (year.length === 2 ? `20${year}` : year);
  const usual = dayFirst ? { day: a, month: b } : { day: b, month: a };
  return dated(place, usual, full) ?? dated(place, { day: usual.month, month: usual.day }, full);
}

function named(
  place: Place,
  { day, month = '', year }: { day: string | undefined; month: string | undefined; year: string | undefined },
): Day | null {
  const number = MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1;
  return dated(place, { day: Number(day), month: number }, year);
}

function dated(place: Place, { day, month }: { day: number; month: number }, year?: string): Day | null {
  if (year) return written(Number(year), month, day);
  const thisYear = Number(place.today.slice(0, 4));
  const [before, now, after] = [-1, 0, 1].map((offset) => written(thisYear + offset, month, day));
  if (place.towards === 'future') return now && now >= place.today ? now : (after ?? now ?? null);
  return now && now <= addDays(place.today, AHEAD_DAYS) ? now : (before ?? now ?? null);
}

function ofMonth(day: number, place: Place): Day | null {
  const [year, month] = [Number(place.today.slice(0, 4)), Number(place.today.slice(5, 7))];
  const now = written(year, month, day);
  if (place.towards === 'future') {
    if (now && now >= place.today) return now;
    return month === 12 ? written(year + 1, 1, day) : written(year, month + 1, day);
  }
  if (now && now <= place.today) return now;
  return month === 1 ? written(year - 1, 12, day) : written(year, month - 1, day);
}

/** The day as written, null where there is none such. */
function written(year: number, month: number, day: number): Day | null {
  const two = (number: number) => String(number).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

/** The day by the calendar's own arithmetic: day 0 of a month is the last of the month before. */
function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) as Day;
}
