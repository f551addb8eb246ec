import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { Quantity } from '../../src/core/insights/quantity.ts';

/** What stands where there is no number yet. */
export const NO_VALUE = '–';

/** Days, moments and numbers as a language writes them; the words beside them stay English. */
export type Formats = {
  /** A day without its year, as lists and axes show it: `2 Mar`. */
  readonly day: (day: Day) => string;
  /** A day in full words: `Monday, 2 March`. */
  readonly longDay: (day: Day) => string;
  /** A day with its year: `2 Mar 2026`. */
  readonly dayWithYear: (day: Day) => string;
  /** The weekday alone: `Mon`. */
  readonly weekday: (day: Day) => string;
  /** A month: `Mar 2026`. */
  readonly month: (day: Day) => string;
  /** A moment as day and time in the zone of {@link tellMomentsIn}. */
  readonly moment: (instant: string) => string;
  /** A share of 0-1 as a percentage; null is a dash. `share(0.254)` is `25%` in English, `25 %` in German. */
  readonly share: (share: number | null) => string;
  /** A whole number with thousands marks. */
  readonly count: (count: number) => string;
  /** A number with at most one decimal. */
  readonly decimal: (value: number | null) => string;
  /** A number with at most one decimal and its sign: `+1.5`, `−2`. */
  readonly signed: (value: number) => string;
  /** Minutes as hours and minutes: `45 min`, `2 h`, `2 h 15`. */
  readonly minutes: (minutes: number) => string;
  /** A count with its noun: `counted(1, 'session')` is `1 session`, with 3 it is `3 sessions`. */
  readonly counted: (count: number, one: string, many?: string) => string;
  /** A difference of two shares in percentage points, with its sign: `+5 points`, `−12 points`. */
  readonly points: (difference: number) => string;
  /** A number with its unit in words; a dash where there is none. */
  readonly quantity: (quantity: Quantity) => string;
  /** A text with its percentages written as the numbers are: `25–40 %` is `25–40%` in English. */
  readonly text: (text: string) => string;
};

/** A minus sign and not a hyphen, so that a negative number is seen and never broken off its sign. */
function withMinus(number: string): string {
  return number.replace('-', '\u2212');
}

function dateOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

let zone: string | undefined;
const moments = new Map<string | undefined, Intl.DateTimeFormat>();

/**
 * Tells moments in a zone from now on: the one in which the shell tells the day, so that no screen and no report says another
 * time than what is recorded. The page itself may run in another.
 */
export function tellMomentsIn(named: string): void {
  if (named === zone) return;
  zone = named;
  moments.clear();
}

function momentsIn(locale: string | undefined): Intl.DateTimeFormat {
  const known = moments.get(locale);
  if (known) return known;
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } as const;
  const format = new Intl.DateTimeFormat(locale, options);
  moments.set(locale, format);
  return format;
}

// A format takes milliseconds to make: each is made when it is first written with.
function daysIn(locale: string | undefined) {
  const of = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (day: Day) => {
      format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return format.format(dateOf(day));
    };
  };
  return {
    day: of({ day: 'numeric', month: 'short' }),
    longDay: of({ weekday: 'long', day: 'numeric', month: 'long' }),
    dayWithYear: of({ day: 'numeric', month: 'short', year: 'numeric' }),
    weekday: of({ weekday: 'short' }),
    month: of({ month: 'short', year: 'numeric' }),
    moment: (instant: string) => momentsIn(locale).format(new Date(instant)),
  };
}

function numbersIn(locale: string | undefined) {
  const of = (options: Intl.NumberFormatOptions) => {
    let format: Intl.NumberFormat | undefined;
    return (value: number) => {
      format ??= new Intl.NumberFormat(locale, options);
      return withMinus(format.format(value));
    };
  };
  const percent = of({ style: 'percent', maximumFractionDigits: 0 });
  const tenths = of({ maximumFractionDigits: 1 });
  const count = of({ maximumFractionDigits: 0 });
  return {
    share: (share: number | null) => (share === null ? NO_VALUE : percent(share)),
    decimal: (value: number | null) => (value === null ? NO_VALUE : tenths(value)),
    signed: of({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    count,
    counted: (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`,
    minutes: (minutes: number) => {
      const rounded = Math.round(minutes);
      if (Math.abs(rounded) < 60) return `${count(rounded)} min`;
      const hours = count(Math.trunc(rounded / 60));
      const rest = Math.abs(rounded % 60);
      return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
    },
    text: (text: string) => text.replace(/(\d)[ \u00a0]?%/g, `$1${percent(0).replace(/^\D*0/, '')}`),
  };
}

function unitsIn(numbers: ReturnType<typeof numbersIn>) {
  const { share, decimal, signed, count, counted, minutes } = numbers;
  const points = (difference: number) => {
    const rounded = Math.round(difference * 100);
    return `${signed(rounded)} ${Math.abs(rounded) === 1 ? 'point' : 'points'}`;
  };
  const quantity = ({ value, unit }: Quantity): string => {
    if (value === null) return NO_VALUE;
    switch (unit) {
      case 'percent':
        return share(value);
      case 'points':
        return points(value);
      case 'minutes':
        return minutes(value);
      case 'seconds':
        return `${count(value)} s`;
      case 'days':
        return `${decimal(value)} ${value === 1 ? 'day' : 'days'}`;
      case 'more-days':
        return `${signed(value)} ${Math.abs(value) === 1 ? 'day' : 'days'}`;
      case 'more-minutes':
        return `${value > 0 ? '+' : ''}${minutes(value)}`;
      case 'weeks':
        return counted(value, 'week');
      case 'words':
        return counted(value, 'word');
      case 'ratio':
        return `${decimal(value)} to 1`;
      case 'more':
        return signed(value);
      case 'count':
        return decimal(value);
    }
  };
  return { points, quantity };
}

const made = new Map<string | undefined, Formats>();

/** The formats of a language, or with none of the user's own. `formatsIn('de-DE').share(0.25)` is `25 %`. */
export function formatsIn(locale?: string): Formats {
  let formats = made.get(locale);
  if (!formats) {
    const numbers = numbersIn(locale);
    formats = { ...daysIn(locale), ...numbers, ...unitsIn(numbers) };
    made.set(locale, formats);
  }
  return formats;
}

/** The user's own formats, in which screens are written. */
export const HERE = formatsIn();
