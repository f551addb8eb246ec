import { ComponentGatherer, KNOWN_PROPERTIES, type RawCalendar } from './component-gatherer.ts';
import { FOLD, RawLine } from './raw-line.ts';

const COLON = 58;
const SEMICOLON = 59;
const LINE_FEED = 10;
const LONGEST_NAME = 64;

/** Where the name of the property that begins at `start` ends; -1 when the line is no property. */
function nameEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_NAME);
  for (let index = start; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COLON || code === SEMICOLON) return index;
  }
  return -1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The end of the logical line that begins at `start`: the line feed that no fold follows, or the text's end. */
function logicalEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  while (end >= 0 && isBlank(text.charCodeAt(end + 1))) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

const KNOWN_NAMES = new Set(KNOWN_PROPERTIES);

function shape(length: number, firstCode: number): number {
  return length * 128 + firstCode;
}

/** Known names by length and first letter, so that a name is compared in place instead of being cut out. */
const NAMES_BY_SHAPE = new Map<number, string[]>();
for (const name of KNOWN_PROPERTIES) {
  const key = shape(name.length, name.charCodeAt(0));
  NAMES_BY_SHAPE.set(key, [...(NAMES_BY_SHAPE.get(key) ?? []), name]);
}

/** A name that is not spelt in the usual way: in small letters, with a blank after it, or folded. */
function looseName(text: string): string | null {
  const tidy = text.replaceAll('\r\n', '\n').replaceAll(FOLD, '').trim().toUpperCase();
  return KNOWN_NAMES.has(tidy) ? tidy : null;
}

/** Whether a name holds anything but capitals, digits and hyphens. */
function isLoose(text: string, start: number, until: number): boolean {
  for (let index = start; index < until; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 90 || code < 45) return true;
  }
  return false;
}

function knownName(text: string, start: number, until: number): string | null {
  const candidates = NAMES_BY_SHAPE.get(shape(until - start, text.charCodeAt(start)));
  for (const name of candidates ?? []) {
    if (text.startsWith(name, start)) return name;
  }
  return null;
}

/** A line whose name is folded is taken without its folds, so that the name stands where it is looked for. */
function takeLoose(text: string, start: number, end: number, gatherer: ComponentGatherer): void {
  const line = text.slice(start, end).replaceAll('\r\n', '\n').replaceAll(FOLD, '');
  const until = nameEnd(line, 0, line.length);
  const name = until < 0 ? null : looseName(line.slice(0, until));
  if (name !== null) gatherer.take(new RawLine(name, line, 0, line.length));
}

/**
 * Takes a calendar's text apart into events, zones and properties, without reading any value. Folded lines are
 * joined; empty lines, lines that are no property, and components that an audit has no use for (alarms, tasks)
 * fall away.
 */
export function readRawCalendar(source: string): RawCalendar {
  // Carriage returns before a line feed do no harm; lone ones are ends of lines.
  const text = /\r(?!\n)/.test(source) ? source.replaceAll(/\r\n?/g, '\n') : source;
  const gatherer = new ComponentGatherer();
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    const end = logicalEnd(text, start);
    if (text.charCodeAt(start) !== LINE_FEED) {
      const until = nameEnd(text, start, end);
      const name = until < 0 ? null : knownName(text, start, until);
      if (name !== null) {
        if (gatherer.wants(name)) gatherer.take(new RawLine(name, text, start, end));
      } else if (until >= 0 && isLoose(text, start, until)) takeLoose(text, start, end, gatherer);
    }
    start = end + 1;
  }
  gatherer.finish();
  const { events, zones, properties, isCalendar } = gatherer;
  return { events, zones, properties, isCalendar };
}
