import { wallSeconds } from './civil.ts';

/** How often a rule repeats, from the longest period to the shortest. */
export type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/** A weekday of a rule: 0 Monday to 6 Sunday; `ordinal` is 0 for every such day, 2 for the second, -1 for the last. */
export type RuleWeekday = { readonly weekday: number; readonly ordinal: number };

/** The end of a rule: the last moment at which it may start, inclusive. */
export type RuleEnd = {
  /** Seconds as written, on whichever clock `utc` says. */
  readonly seconds: number;
  readonly utc: boolean;
  readonly dateOnly: boolean;
};

/** A recurrence rule (RFC 5545, 3.3.10), checked: every list is sorted, without doubles, and in range. */
export type Rule = {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: RuleEnd | null;
  readonly months: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly RuleWeekday[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
  /** 0 Monday to 6 Sunday. */
  readonly weekStart: number;
};

/** A rule, or the reason why the text is none, in words for a person. */
export type RuleReading =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly reason: string };

const FREQUENCIES: readonly string[] = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] satisfies Frequency[];

const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKDAY_PATTERN = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;
const INTEGER_PATTERN = /^[+-]?\d{1,15}$/;

class RuleError extends Error {}

type ListRange = { readonly least: number; readonly most: number; readonly signed: boolean };

const LIST_RANGES = {
  BYMONTH: { least: 1, most: 12, signed: false },
  BYWEEKNO: { least: 1, most: 53, signed: true },
  BYYEARDAY: { least: 1, most: 366, signed: true },
  BYMONTHDAY: { least: 1, most: 31, signed: true },
  BYHOUR: { least: 0, most: 23, signed: false },
  BYMINUTE: { least: 0, most: 59, signed: false },
  BYSECOND: { least: 0, most: 60, signed: false },
  BYSETPOS: { least: 1, most: 366, signed: true },
} as const satisfies Record<string, ListRange>;

type ListName = keyof typeof LIST_RANGES;

const OTHER_PARTS = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', 'RSCALE', 'SKIP']);

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function splitParts(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const piece of text.split(';')) {
    if (piece.trim() === '') continue;
    const equals = piece.indexOf('=');
    if (equals < 1) throw new RuleError(`its repeat rule has a part without a value (${shown(piece)})`);
    const name = piece.slice(0, equals).trim().toUpperCase();
    if (parts.has(name)) throw new RuleError(`its repeat rule says ${name} twice`);
    if (!(name in LIST_RANGES) && !OTHER_PARTS.has(name) && !name.startsWith('X-')) {
      throw new RuleError(`its repeat rule has an unknown part (${shown(name)})`);
    }
    parts.set(
      name,
      piece
        .slice(equals + 1)
        .trim()
        .toUpperCase(),
    );
  }
  return parts;
}

function readInteger(text: string, name: string): number {
  if (!INTEGER_PATTERN.test(text)) throw new RuleError(`its repeat rule has ${name}=${shown(text)}`);
  return Number(text);
}

function readPositive(parts: Map<string, string>, name: string): number | null {
  const text = parts.get(name);
  if (text === undefined) return null;
  const value = readInteger(text, name);
  if (value < 1) throw new RuleError(`its repeat rule has ${name}=${value}, which must be 1 or more`);
  return value;
}

function readList(parts: Map<string, string>, name: ListName): number[] {
  const text = parts.get(name);
  if (text === undefined) return [];
  const { least, most, signed } = LIST_RANGES[name];
  const values = new Set<number>();
  for (const piece of text.split(',')) {
    const value = readInteger(piece.trim(), name);
    const size = signed ? Math.abs(value) : value;
    if (size < least || size > most)
      throw new RuleError(`its repeat rule has ${name}=${value}, out of range`);
    values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function readWeekdays(parts: Map<string, string>, frequency: Frequency): RuleWeekday[] {
  const text = parts.get('BYDAY');
  if (text === undefined) return [];
  const found = new Map<string, RuleWeekday>();
  for (const piece of text.split(',')) {
    const match = WEEKDAY_PATTERN.exec(piece.trim());
    const ordinal = Number(match?.[1] ?? 0);
    if (!match || Math.abs(ordinal) > 53 || (match[1] !== undefined && ordinal === 0)) {
      throw new RuleError(`its repeat rule has BYDAY=${shown(piece)}`);
    }
    const weekday = WEEKDAY_CODES.indexOf(match[2] ?? '');
    if (ordinal !== 0 && !['YEARLY', 'MONTHLY', 'WEEKLY'].includes(frequency)) {
      throw new RuleError(`its repeat rule counts weekdays (${piece}) in a ${frequency.toLowerCase()} rule`);
    }
    // A week holds each weekday once, so an ordinal says nothing there.
    const meant = frequency === 'WEEKLY' ? 0 : ordinal;
    found.set(`${meant}/${weekday}`, { weekday, ordinal: meant });
  }
  return [...found.values()];
}

function readUntil(parts: Map<string, string>): RuleEnd | null {
  const text = parts.get('UNTIL');
  if (text === undefined) return null;
  const seconds = wallSeconds(text);
  if (seconds === null)
    throw new RuleError(`its repeat rule ends at a date that does not exist (${shown(text)})`);
  return { seconds, utc: text.endsWith('Z'), dateOnly: !text.includes('T') };
}

function readWeekStart(parts: Map<string, string>): number {
  const text = parts.get('WKST') ?? 'MO';
  const weekStart = WEEKDAY_CODES.indexOf(text);
  if (weekStart < 0) throw new RuleError(`its repeat rule has WKST=${shown(text)}`);
  return weekStart;
}

function refuseOtherCalendars(parts: Map<string, string>): void {
  const scale = parts.get('RSCALE');
  if (scale !== undefined && scale !== 'GREGORIAN') {
    throw new RuleError(`its repeat rule counts in another calendar (${shown(scale)})`);
  }
  const skip = parts.get('SKIP');
  if (skip !== undefined && skip !== 'OMIT') {
    throw new RuleError(`its repeat rule moves dates that do not exist (SKIP=${shown(skip)})`);
  }
}

function buildRule(text: string): Rule {
  const parts = splitParts(text);
  const frequency = parts.get('FREQ');
  if (frequency === undefined) throw new RuleError('its repeat rule does not say how often (no FREQ)');
  if (!FREQUENCIES.includes(frequency)) throw new RuleError(`its repeat rule has FREQ=${shown(frequency)}`);
  refuseOtherCalendars(parts);
  return {
    frequency: frequency as Frequency,
    interval: readPositive(parts, 'INTERVAL') ?? 1,
    count: readPositive(parts, 'COUNT'),
    until: readUntil(parts),
    months: readList(parts, 'BYMONTH'),
    weekNumbers: readList(parts, 'BYWEEKNO'),
    yearDays: readList(parts, 'BYYEARDAY'),
    monthDays: readList(parts, 'BYMONTHDAY'),
    weekdays: readWeekdays(parts, frequency as Frequency),
    hours: readList(parts, 'BYHOUR'),
    minutes: readList(parts, 'BYMINUTE'),
    seconds: readList(parts, 'BYSECOND').filter((second) => second < 60),
    positions: readList(parts, 'BYSETPOS'),
    weekStart: readWeekStart(parts),
  };
}

/**
 * Reads the value of an RRULE. Anything out of RFC 5545's ranges is refused with a reason; where a list is
 * given to a frequency that the RFC does not foresee for it (BYMONTHDAY in a weekly rule), it limits.
 * @example readRule('FREQ=WEEKLY;BYDAY=MO') // { ok: true, rule: { frequency: 'WEEKLY', … } }
 * @example readRule('FREQ=DAILY;INTERVAL=0') // { ok: false, reason: 'its repeat rule has INTERVAL=0, …' }
 */
export function readRule(text: string): RuleReading {
  try {
    return { ok: true, rule: buildRule(text) };
  } catch (error) {
    if (error instanceof RuleError) return { ok: false, reason: error.message };
    throw error;
  }
}
