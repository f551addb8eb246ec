import { fail, type Outcome } from '../../foundation/outcome.ts';
import { hasSbvTimes, isChatLog } from './chat-log.ts';
import { readSrt, readWebvtt } from './read-captions.ts';
import { hasWebvttSignature } from './read-cues.ts';
import { isGongText, readGongText } from './read-gong-text.ts';
import { isGoogleMeet, readGoogleMeet } from './read-google-meet.ts';
import { looksLikeJson, readJson } from './read-json.ts';
import { readPlain } from './read-plain.ts';
import { isOldTeamsForm, readTeamsDocument } from './read-teams-document.ts';
import { findTimedForm, readTimedText, refuseBareTimes } from './read-timed-text.ts';
import { splitLabel } from './speaker-label.ts';
import { splitLines } from './spoken-text.ts';
import type { Transcript } from './transcript.ts';
import {
  chatLogTranscript,
  emptyTranscript,
  tooLargeTranscript,
  transcriptWithoutSpeakers,
  unrecognisedTranscript,
} from './transcript-problems.ts';
import { MAX_TRANSCRIPT_BYTES } from './transcript-size.ts';

/** Text to read as a transcript. `fileName` helps only to word a refusal; the text decides the format. */
export type TranscriptSource = { readonly text: string; readonly fileName?: string };

const MEGABYTE = 1024 * 1024;
const NOTHING = /^[\s\ufeff\0]*$/;
const TIMING_LINE = /^\s*-?\d{1,4}:\d{1,2}[:.,\d]*\s*--?>\s*-?\d{1,4}:/m;
const SRT_TIMING_LINE = /^\s*\d{1,4}:\d{1,2}:\d{1,2},\d{1,3}\s*-->/m;

/**
 * Reads a transcript in any form that is known, finds out which it is, and merges consecutive speech of one
 * person into turns. Refused with a sentence and a remedy: nothing spoken, no speakers, a chat log, a text
 * of another kind, more than {@link MAX_TRANSCRIPT_BYTES}. Never throws; time grows with the text's length.
 *
 * @example
 * const read = readTranscript({ text: 'Ana: How did it go?\nBen: Better than last week.' });
 * // read.ok && read.value.turns.length === 2
 */
export function readTranscript({ text }: TranscriptSource): Outcome<Transcript> {
  if (text.length > MAX_TRANSCRIPT_BYTES) {
    return fail(tooLargeTranscript(Math.ceil(text.length / MEGABYTE), MAX_TRANSCRIPT_BYTES / MEGABYTE));
  }
  if (NOTHING.test(text)) return fail(emptyTranscript());
  if (hasWebvttSignature(text)) return readWebvtt(text);
  const foreign = foreignText(text);
  if (foreign !== null) return fail(foreign);
  if (looksLikeJson(text)) {
    const read = readJson(text);
    if (read !== null) return read;
  }
  return readLines(text, splitLines(text.replace(/^\ufeff/, '')));
}

function readLines(text: string, lines: readonly string[]): Outcome<Transcript> {
  if (isChatLog(lines)) return fail(chatLogTranscript());
  if (hasSbvTimes(lines)) return fail(sbvProblem(lines));
  if (isOldTeamsForm(lines)) return readTeamsDocument(lines);
  if (SRT_TIMING_LINE.test(text)) return readSrt(text);
  if (TIMING_LINE.test(text)) return readWebvtt(text);
  if (isGongText(lines)) return readGongText(lines);
  const form = findTimedForm(lines);
  if (form !== null) return readTimedText(lines, form);
  if (isGoogleMeet(lines)) return readGoogleMeet(lines);
  const plain = readPlain(lines);
  return plain.ok ? plain : (refuseBareTimes(lines) ?? plain);
}

const RICH_TEXT = /^\s{0,100}\{\\rtf/;
const WEB_PAGE = /^\s{0,100}<(?:!doctype html|html|\?xml|body|div)\b/i;

function foreignText(text: string) {
  if (RICH_TEXT.test(text)) {
    return unrecognisedTranscript(
      'This is rich text (RTF), which holds the transcript between its own signs.',
      'Open it in a word processor, save it as plain text (.txt), and open that.',
    );
  }
  if (!WEB_PAGE.test(text)) return null;
  return unrecognisedTranscript(
    'This is a web page, not a transcript.',
    'Copy the words of the transcript from the page and paste them, or export the transcript as a file.',
  );
}

function sbvProblem(lines: readonly string[]) {
  const hasSenders = lines.some((line) => splitLabel(line) !== null);
  return hasSenders ? chatLogTranscript() : transcriptWithoutSpeakers('youtube');
}
