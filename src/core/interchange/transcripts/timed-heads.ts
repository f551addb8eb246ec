import { readClockTime } from './cue-times.ts';
import { looksLikeName, splitLabel } from './speaker-label.ts';
import { UNKNOWN_SPEAKER } from './speaker-turns.ts';
import { tidyName } from './spoken-text.ts';

/** A line that says who begins to speak and when; `text` is what follows on the same line. */
export type TimedHead = {
  readonly speaker: string;
  readonly start: number;
  readonly end?: number;
  readonly text: string;
};

/** Reads a line as a head of one written form, or answers null. */
export type ReadHead = (line: string) => TimedHead | null;

const LONGEST_HEAD = 220;
const CLOCK = '\\d{1,3}:\\d{2}(?::\\d{2})?';
const LETTER = /\p{L}|\p{N}/u;

const FATHOM = new RegExp(`^(@?)(${CLOCK})\\s{1,5}[-–](?:\\s+(\\S.{0,150}))?$`);
const MARKDOWN_LINK = /^\[([^\]]{1,20})\]\([^)]{0,150}\)/;

/** Fathom: `0:00 - Ana Diaz (Acme)`, or `@0:23 - **Ana Diaz**` with the words on the lines below. */
export const readFathomHead: ReadHead = (line) => {
  const match = FATHOM.exec(headOf(line).replace(MARKDOWN_LINK, '$1'));
  if (match === null) return null;
  const [, sign, time, name = ''] = match;
  if (name === '' && sign === '') return null;
  return headFrom(withoutStars(name) || UNKNOWN_SPEAKER, time, '');
};

const KRISP_BAR = new RegExp(`^(\\S.{0,100}?)\\s{0,5}\\|\\s{0,5}(${CLOCK})$`);
const KRISP_BRACKETS = new RegExp(
  `^(?:\\*\\*)?([^*(\\s].{0,100}?)\\s{0,3}[([](${CLOCK})[)\\]](:?)(?:\\*\\*)?(:?)`,
);

/** Krisp: `Ana Diaz | 00:05` above the words, or `**Ana Diaz (00:05):** words` (also in square brackets). */
export const readKrispHead: ReadHead = (line) => {
  const bar = KRISP_BAR.exec(headOf(line));
  if (bar !== null) return headFrom(withoutStars(bar[1] ?? ''), bar[2], '');
  const match = KRISP_BRACKETS.exec(line.slice(0, LONGEST_HEAD));
  if (match === null || (match[3] === '' && match[4] === '')) return null;
  return headFrom(match[1] ?? '', match[2], line.slice(match[0].length));
};

const BRACKETED_TIME = new RegExp(
  `^(?:\\*\\*)?[[(](${CLOCK})(?:\\s{0,2}(?:-|–|-->)\\s{0,2}(${CLOCK}))?[\\])](?:\\*\\*)?\\s{0,5}`,
);
const LEADING_TIME = new RegExp(`^(${CLOCK})\\s{1,5}(?=\\S)`);
const NAME_DASH_TIME = new RegExp(`^(\\S.{0,100}?)\\s{1,3}[-–]\\s{1,3}(${CLOCK})$`);

/** Fireflies: `[00:05:32] Ana: words`, the same without brackets, or `Ana - 00:05` above the words. */
export const readFirefliesHead: ReadHead = (line) => {
  const head = line.slice(0, LONGEST_HEAD);
  const time = BRACKETED_TIME.exec(head) ?? LEADING_TIME.exec(head);
  if (time !== null) {
    const label = splitLabel(line.slice(time[0].length));
    return label === null ? null : headFrom(label.name, time[1], label.text, time[2]);
  }
  const dash = NAME_DASH_TIME.exec(headOf(line));
  return dash === null ? null : headFrom(withoutStars(dash[1] ?? ''), dash[2], '');
};

// A date line ends in a time as well: `Fri, Apr 24, 2026 • 5:31`.
const NO_NAME = /[:•?!]|\d{4}/;
const NAME_TIME = new RegExp(`^(\\S.{0,100}?)(\\s{1,8})(${CLOCK})$`);

/** Otter and Teams: the name, a gap, the time of the first word; one space is enough after what looks like a name. */
export const readNameTimeHead: ReadHead = (line) => {
  const match = NAME_TIME.exec(headOf(line));
  if (match === null) return null;
  const [, name = '', gap = '', time] = match;
  if (NO_NAME.test(name) || (gap === ' ' && !looksLikeName(name))) return null;
  return headFrom(withoutStars(name), time, '');
};

/** The line without white space at its end, or nothing where it is too long to be a head. */
function headOf(line: string): string {
  const trimmed = line.slice(0, LONGEST_HEAD + 1).trim();
  return line.length > LONGEST_HEAD && line.trim().length > LONGEST_HEAD ? '' : trimmed;
}

function withoutStars(name: string): string {
  return name.replaceAll('**', '').trim();
}

function headFrom(name: string, time: string | undefined, text: string, endTime?: string): TimedHead | null {
  const start = readClockTime(time ?? '');
  const speaker = tidyName(name);
  if (start === null || !LETTER.test(speaker)) return null;
  const end = endTime === undefined ? null : readClockTime(endTime);
  return { speaker, start, ...(end === null ? {} : { end }), text };
}
