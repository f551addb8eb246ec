import type { Outcome } from '../../foundation/outcome.ts';
import { readClockTime } from './cue-times.ts';
import { chooseSpeakers, splitLabel } from './speaker-label.ts';
import { buildTranscript, type Utterance } from './speaker-turns.ts';
import type { Transcript } from './transcript.ts';

const LONGEST_MARK = 400;
const TITLE = /(?:^|[-–—]\s|\s)Transcript$/;
const GEMINI_TITLE = /Notes by Gemini$/;
const DISCLAIMER = /editable transcript was computer generated|People can also change the text after it was/i;
const ENDED = /^(?:Transcription|Meeting) ended after \d/i;
const ATTENDEES = /^(?:Attendees|Invited)\b:?$/i;
const BLOCK_TIME = /^\d{1,2}:\d{2}:\d{2}$/;
const LINES_THAT_DECIDE = 4000;
const LINES_OF_THE_TAIL = 20;

/** A line without the marks of Markdown that Google's export puts around headings. */
function bare(line: string): string {
  return line
    .slice(0, LONGEST_MARK)
    .replace(/^[#\s>]+/, '')
    .replace(/[*_\\]/g, '')
    .trim();
}

/** Whether the text is a transcript of Google Meet: its title, its note, its last line, or times by block. */
export function isGoogleMeet(lines: readonly string[]): boolean {
  if (!lines.slice(0, LINES_THAT_DECIDE).some((line) => splitLabel(line) !== null)) return false;
  const ends = lines.length <= LINES_THAT_DECIDE ? [] : lines.slice(-LINES_OF_THE_TAIL);
  const marks = [...lines.slice(0, LINES_THAT_DECIDE), ...ends]
    .filter((line) => line.length <= LONGEST_MARK)
    .map(bare);
  if (marks.some((mark) => DISCLAIMER.test(mark) || ENDED.test(mark) || GEMINI_TITLE.test(mark))) return true;
  const first = marks.findIndex((mark) => mark !== '');
  if (first >= 0 && TITLE.test(marks[first] ?? '')) return true;
  return marks.some((mark) => BLOCK_TIME.test(mark));
}

/**
 * Reads Google Meet's text or Markdown. Each turn of a block carries the block's time as its start, which is
 * known to a minute or five and no finer; there are no ends. A summary before the transcript is left out.
 */
export function readGoogleMeet(lines: readonly string[]): Outcome<Transcript> {
  const body = withoutTail(lines.slice(firstLineOfBody(lines)));
  const filled = body.filter((line) => line.trim() !== '');
  const labels = filled.flatMap((line) => splitLabel(line)?.name ?? []);
  const speakers = chooseSpeakers(labels, filled.length);
  const utterances: Utterance[] = [];
  let block: number | null = null;
  let hasBlocks = false;
  for (const line of filled) {
    const mark = line.length <= LONGEST_MARK ? bare(line) : '';
    if (BLOCK_TIME.test(mark)) {
      block = readClockTime(mark);
      hasBlocks = true;
      continue;
    }
    if (DISCLAIMER.test(mark) || line.startsWith('#')) continue;
    const label = splitLabel(line);
    if (label !== null && speakers.has(label.name)) {
      utterances.push({ speaker: label.name, start: block, end: null, text: label.text });
      continue;
    }
    const last = utterances.at(-1);
    if (last !== undefined) utterances.push({ ...last, start: block, text: line });
  }
  return buildTranscript({ format: 'google-meet', timing: hasBlocks ? 'blocks' : 'none', utterances });
}

/** The transcript proper begins after the last heading that says so, and after the list of attendees. */
function firstLineOfBody(lines: readonly string[]): number {
  let from = 0;
  lines.forEach((line, index) => {
    if (line.length > LONGEST_MARK || splitLabel(line) !== null) return;
    if (TITLE.test(bare(line))) from = index + 1;
  });
  const attendees = lines.findIndex((line, index) => index >= from && ATTENDEES.test(bare(line)));
  if (attendees < 0) return from;
  const list = lines.findIndex((line, index) => index > attendees && line.trim() !== '');
  return list < 0 || splitLabel(lines[list] ?? '') !== null ? attendees + 1 : list + 1;
}

function withoutTail(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.length <= LONGEST_MARK && ENDED.test(bare(line)));
  return end < 0 ? lines : lines.slice(0, end);
}
