import { fail, type Outcome } from '../../foundation/outcome.ts';
import { decodeCharacterReferences } from './character-references.ts';
import { readWebvttTimes } from './cue-times.ts';
import { findTimedForm, readTimedText, refuseBareTimes } from './read-timed-text.ts';
import { buildTranscript, type Utterance } from './speaker-turns.ts';
import { splitLines, tidySpeech } from './spoken-text.ts';
import type { Transcript } from './transcript.ts';
import { emptyTranscript, transcriptWithoutSpeakers, unrecognisedTranscript } from './transcript-problems.ts';

const GLUED_HEAD = /^(\S.{0,100}?) {2,8}(\d{1,2}:\d{2}(?::\d{2})?)(?=[^\s:])/;
const LONGEST_HEAD = 220;
const ARROW = '-->';

/**
 * Reads the transcript that Teams gives as a Word document, from the text of its paragraphs. New form: name,
 * three spaces, start time, then paragraphs of speech; no ends are known. Old form: `0:0:0.0 --> 0:0:1.250`,
 * name, speech. Line breaks inside a paragraph may be kept as `\n` or be lost, in which case the words follow
 * the time directly. Where the document says nothing of who speaks it is refused.
 */
export function readTeamsDocument(paragraphs: readonly string[]): Outcome<Transcript> {
  const lines = paragraphs.flatMap(splitLines).flatMap(partGluedHead);
  if (lines.every((line) => tidySpeech(line) === '')) return fail(emptyTranscript());
  if (lines.some((line) => readOldTimes(line) !== null)) return readOldForm(lines);
  const form = findTimedForm(lines);
  if (form !== null) {
    return readTimedText(lines, form.format === 'otter' ? { ...form, format: 'teams-docx' } : form);
  }
  return refuseBareTimes(lines) ?? fail(unrecognisedTranscript());
}

/** Whether text has the old form's lines: times, then a name on a line of its own, then speech. */
export function isOldTeamsForm(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const times = filled.filter((line) => readOldTimes(line) !== null).length;
  return (
    times > 0 &&
    readOldTimes(filled[0] ?? '') !== null &&
    UNPADDED.test(filled[0] ?? '') &&
    times * 3 <= filled.length + 1
  );
}

const UNPADDED = /^\s*\d:\d{1,2}:\d{1,2}\.\d{1,3}\s*-->/;

function readOldTimes(line: string) {
  return line.includes(ARROW) ? readWebvttTimes(line, 'tolerant') : null;
}

function partGluedHead(line: string): string[] {
  const match = GLUED_HEAD.exec(line.slice(0, LONGEST_HEAD));
  if (match === null) return [line];
  return [match[0], line.slice(match[0].length)];
}

function readOldForm(lines: readonly string[]): Outcome<Transcript> {
  const utterances: Utterance[] = [];
  let times: { start: number; end: number } | null = null;
  let speaker: string | null = null;
  for (const line of lines) {
    const text = tidySpeech(line);
    const next = readOldTimes(line);
    if (next !== null) {
      times = next;
      speaker = null;
    } else if (text !== '' && times !== null) {
      if (speaker === null) speaker = text;
      else utterances.push({ speaker, ...times, text });
    }
  }
  if (utterances.length === 0) return fail(transcriptWithoutSpeakers('teams'));
  return buildTranscript({ format: 'teams-docx', timing: 'seconds', utterances });
}

const PARAGRAPH_END = /<\/(?:p|h[1-6]|li|td|tr)>/gi;
const LINE_END = /<br\s*\/?>/gi;
const ANY_TAG = /<[^<>]*>/g;

/**
 * The paragraphs of a document that was turned into HTML, with line breaks inside them as `\n`. Plain text
 * extraction loses those breaks, and with them the border between a speaker's time and the first word.
 *
 * @example
 * paragraphsFromHtml('<p>Ana Diaz   0:03<br />Hello.</p>'); // ['Ana Diaz   0:03\nHello.']
 */
export function paragraphsFromHtml(html: string): string[] {
  return html
    .replace(PARAGRAPH_END, '\u0000')
    .split('\u0000')
    .map((piece) => piece.replace(LINE_END, '\n').replace(ANY_TAG, ''))
    .map((piece) => decodeCharacterReferences(piece, 'closed'))
    .filter((piece) => piece.trim() !== '');
}
