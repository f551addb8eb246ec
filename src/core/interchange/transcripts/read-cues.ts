import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import { type CueTimes, readSrtTimes, readWebvttTimes, type TimeReading } from './cue-times.ts';
import { splitLines } from './spoken-text.ts';
import { unrecognisedTranscript } from './transcript-problems.ts';

/** One cue of a caption file: times in seconds, the payload with its tags and references as written. */
export type Cue = CueTimes & { readonly id: string; readonly payload: string };

/** The cues in the order of the file, and how many timing lines could not be read. */
export type CueFile = { readonly cues: readonly Cue[]; readonly unreadable: number };

const ARROW = '-->';
const SIGNATURE = /^\ufeff?WEBVTT(?:[ \t]|$)/;
const DIVIDER = '-';

/** Whether the first line is the signature of WebVTT. */
export function hasWebvttSignature(text: string): boolean {
  const [firstLine = ''] = text.slice(0, 200).split(/[\r\n]/, 1);
  return SIGNATURE.test(firstLine);
}

/**
 * Reads the cues of a WebVTT file by the blocks of the W3C's WebVTT rules: header, notes, styles and regions
 * are passed over, an identifier is kept, a cue with unreadable times is left out and counted.
 * Strict reading refuses a file without the signature; tolerant reading takes it, takes the times that
 * meeting tools write, and joins to a cue what a lone `-` and an empty line part from it.
 */
export function readWebvttCues(text: string, reading: TimeReading): Outcome<CueFile> {
  const signed = hasWebvttSignature(text);
  if (!signed && reading === 'strict') return fail(unrecognisedTranscript());
  const lines = splitLines(text.replaceAll('\0', '\ufffd'));
  const file: CueCollector = { cues: [], unreadable: 0 };
  let next = signed ? 1 : 0;
  if (signed && isFilled(lines[next])) next = skipHeader(lines, next);
  while (next < lines.length) {
    if (lines[next] === '') next += 1;
    else next = readBlock(lines, next, reading, file);
  }
  return succeed(closeFile(file));
}

type OpenCue = CueTimes & { readonly id: string; readonly lines: string[] };
type CueCollector = { cues: OpenCue[]; unreadable: number };

function closeFile({ cues, unreadable }: CueCollector): CueFile {
  const closed = cues.map(({ id, start, end, lines }) => ({ id, start, end, payload: lines.join('\n') }));
  return { cues: closed, unreadable };
}

function isFilled(line: string | undefined): boolean {
  return line !== undefined && line !== '';
}

function skipHeader(lines: readonly string[], from: number): number {
  let next = from;
  while (next < lines.length && lines[next] !== '' && !lines[next]?.includes(ARROW)) next += 1;
  return next;
}

/** Reads one block and answers the line after it. A timing line counts as first or second line only. */
function readBlock(lines: readonly string[], from: number, reading: TimeReading, file: CueCollector): number {
  const timingAt = [from, from + 1].find((index) => lines[index]?.includes(ARROW));
  const next = endOfBlock(lines, timingAt === undefined ? from + 1 : timingAt + 1);
  if (timingAt === undefined) {
    if (reading === 'tolerant') joinAfterDivider(lines.slice(from, next), file);
    return next;
  }
  const times = readWebvttTimes(lines[timingAt] ?? '', reading);
  if (times === null) {
    file.unreadable += 1;
    return next;
  }
  const id = timingAt === from ? '' : (lines[from] ?? '');
  file.cues.push({ id, ...times, lines: lines.slice(timingAt + 1, next) });
  return next;
}

function endOfBlock(lines: readonly string[], from: number): number {
  let next = from;
  while (next < lines.length && lines[next] !== '' && !lines[next]?.includes(ARROW)) next += 1;
  return next;
}

/** Google Meet's captions divide two speakers of one cue by a `-` and an empty line, which ends the block. */
function joinAfterDivider(orphan: readonly string[], file: CueCollector): void {
  const last = file.cues.at(-1);
  if (last?.lines.at(-1)?.trim() !== DIVIDER) return;
  for (const line of orphan) last.lines.push(line);
}

const BLANK = /^\s*$/;
const COUNTER = /^\s*\d+\s*$/;

/**
 * Reads the cues of a SubRip file (.srt): a counter, a line of times, text. Text may hold empty lines. A
 * counter may be missing; a counter without times ends the cue before it and counts as unreadable.
 */
export function readSrtCues(text: string, reading: TimeReading): Outcome<CueFile> {
  const lines = splitLines(text.replace(/^\ufeff/, '').replaceAll('\0', '\ufffd'));
  const file: CueCollector = { cues: [], unreadable: 0 };
  let isOpen = false;
  lines.forEach((line, index) => {
    if (!line.includes(ARROW)) {
      if (isCounterWithoutTimes(lines, index)) {
        file.unreadable += 1;
        isOpen = false;
      } else if (isOpen && !BLANK.test(line) && !isCounterLine(lines, index)) {
        file.cues.at(-1)?.lines.push(line.trim());
      }
      return;
    }
    const times = readSrtTimes(line, reading);
    isOpen = times !== null;
    if (times === null) file.unreadable += 1;
    else file.cues.push({ id: counterBefore(lines, index), ...times, lines: [] });
  });
  if (file.cues.length === 0 && file.unreadable === 0) return fail(unrecognisedTranscript());
  return succeed(closeFile(file));
}

function isCounterLine(lines: readonly string[], index: number): boolean {
  return COUNTER.test(lines[index] ?? '') && (lines[index + 1]?.includes(ARROW) ?? false);
}

function isCounterWithoutTimes(lines: readonly string[], index: number): boolean {
  if (index === 0 || !BLANK.test(lines[index - 1] ?? '') || !COUNTER.test(lines[index] ?? '')) return false;
  return !isCounterLine(lines, index) && !BLANK.test(lines[index + 1] ?? '');
}

function counterBefore(lines: readonly string[], index: number): string {
  return isCounterLine(lines, index - 1) ? (lines[index - 1] ?? '').trim() : '';
}
