import ICAL from 'ical.js';

/** A property of a calendar, taken apart: parameters with names in lower case, all as ical.js gives them; see {@link paramOf}. */
export type ContentLine = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly values: readonly unknown[];
};

/** A date line of the common kind, which needs no repair. */
const PLAIN_DATE = /^[A-Z-]+(?:;TZID=([^":;,=]+)|;VALUE=DATE)?:(\d{8}(?:T\d{6}Z?)?)$/;

/** Zone and value of a date line of the common kind; null for any other. The zone is '' where none is named. */
export function plainDate(line: string): { readonly zone: string; readonly value: string } | null {
  const plain = PLAIN_DATE.exec(line);
  return plain && { zone: plain[1] ?? '', value: plain[2] ?? '' };
}

/** `TZID=(UTC+01:00) Amsterdam` without quotes: some exporters forget them, and the colon then ends the parameters. */
const UNQUOTED_ZONE = /^([^:]*;TZID=)([^";]*:[^;"]*)(;[^:]*)?:(\d{8}(?:T\d{6}Z?)?(?:,.*)?)$/i;

/** The closing quote after the value instead of after the zone, as one Exchange connector writes it. */
const LATE_QUOTE = /^([^:"]*;TZID=)"([^":]*):(\d{8}(?:T\d{6}Z?)?)"$/i;

/** The patterns above take time that grows with the square of a line's length. */
const LONGEST_REPAIRED = 500;

/** A space around the delimiters before the value is against the grammar and does no harm. */
const LOOSE_NAME = /^\s*([A-Za-z0-9-]+)\s+([:;])/;

function tidyName(line: string): string {
  return line.replace(LOOSE_NAME, '$1$2');
}

/** A date line whose commonest slips against the grammar are put right, so that its parameters and value can be told apart. */
export function repaired(line: string): string {
  if (PLAIN_DATE.test(line)) return line;
  const named = tidyName(line);
  if (named.length > LONGEST_REPAIRED || !/;TZID=/i.test(named)) return named;
  return named
    .replace(LATE_QUOTE, '$1"$2":$3')
    .replace(UNQUOTED_ZONE, (_, start: string, zone: string, rest: string | undefined, value: string) =>
      [start, '"', zone, '"', rest ?? '', ':', value].join(''),
    );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'string' ? value : '';
}

/**
 * Takes one unfolded line apart by the grammar of RFC 5545, through ical.js; null when it has none. Values are
 * not judged here: a date that does not exist still comes back as text.
 */
export function readContentLine(line: string): ContentLine | null {
  try {
    const parsed: unknown = ICAL.parse.property(tidyName(line), ICAL.design.icalendar);
    if (!Array.isArray(parsed)) return null;
    const [, params, type, ...values] = parsed as [string, Record<string, unknown>, string, ...unknown[]];
    return { params, type, values };
  } catch {
    // ical.js refuses a line by throwing; the caller decides what a missing property means.
    return null;
  }
}

/** The text of a parameter, such as `paramOf(line, 'tzid')`; '' when the line has none of that name. */
export function paramOf(line: ContentLine | null, name: string): string {
  return line === null || !Object.hasOwn(line.params, name) ? '' : textOf(line.params[name]).trim();
}

/** The zone that a date line names; '' when it names none. */
export function zoneParamOf(line: string): string {
  return plainDate(line)?.zone ?? paramOf(readContentLine(repaired(line)), 'tzid');
}

/** A title or description without parameters: nearly every one, and quicker taken apart here than by a whole parser. */
const PLAIN_TEXTS = ['SUMMARY:', 'DESCRIPTION:'] as const;
const ESCAPE = /\\[\\;,Nn]/g;

function unescaped(pair: string): string {
  const sign = pair.charAt(1);
  return sign === 'n' || sign === 'N' ? '\n' : sign;
}

/** The text of a line such as SUMMARY, with escapes resolved; '' when the line has none. */
export function readText(line: string | undefined): string {
  if (line === undefined) return '';
  const plain = PLAIN_TEXTS.find((start) => line.startsWith(start));
  if (plain) {
    const value = line.slice(plain.length).trim();
    return value.includes('\\') ? value.replaceAll(ESCAPE, unescaped).trim() : value;
  }
  return textOf(readContentLine(line)?.values[0]).trim();
}
