import ICAL from 'ical.js';

/** A property of a calendar, taken apart: parameters with names in lower case, values as ical.js gives them. */
export type ContentLine = {
  readonly params: Readonly<Record<string, string>>;
  readonly type: string;
  readonly values: readonly unknown[];
};

/** `TZID=(UTC+01:00) Amsterdam` without quotes: some exporters forget them, and the colon then ends the parameters. */
const UNQUOTED_ZONE = /^([^:]*;TZID=)([^";]*:[^;"]*)(;[^:]*)?:(\d{8}(?:T\d{6}Z?)?(?:,.*)?)$/i;

/** The closing quote after the value instead of after the zone, as one Exchange connector writes it. */
const LATE_QUOTE = /^([^:"]*;TZID=)"([^":]*):(\d{8}(?:T\d{6}Z?)?)"$/i;

/** A space around the delimiters before the value is against the grammar and does no harm. */
const LOOSE_NAME = /^\s*([A-Za-z0-9-]+)\s+([:;])/;

/** A line whose commonest slips against the grammar are put right, so that its parameters and value can be told apart. */
export function repaired(line: string): string {
  const named = line.replace(LOOSE_NAME, '$1$2').replace(LATE_QUOTE, '$1"$2":$3');
  return named.replace(
    UNQUOTED_ZONE,
    (_, start: string, zone: string, rest: string | undefined, value: string) =>
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
    const parsed: unknown = ICAL.parse.property(repaired(line), ICAL.design.icalendar);
    if (!Array.isArray(parsed)) return null;
    const [, params, type, ...values] = parsed as [string, Record<string, unknown>, string, ...unknown[]];
    const texts = Object.entries(params).map(([name, value]) => [name, textOf(value).trim()] as const);
    return { params: Object.fromEntries(texts), type, values };
  } catch {
    // ical.js refuses a line by throwing; the caller decides what a missing property means.
    return null;
  }
}

/** The text of a line such as SUMMARY, with escapes resolved; '' when the line has none. */
export function readText(line: string | undefined): string {
  if (line === undefined) return '';
  return textOf(readContentLine(line)?.values[0]).trim();
}
