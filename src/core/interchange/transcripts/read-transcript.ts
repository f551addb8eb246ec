import { fail, type Outcome } from '../../foundation/outcome.ts';
import { hasSbvTimes, isChatLog } from './chat-log.ts';
import { readSrt, readWebvtt } from './read-captions.ts';
import { hasWebvttSignature } from './read-cues.ts';
import { readPlain } from './read-plain.ts';
import { splitLabel } from './speaker-label.ts';
import { splitLines } from './spoken-text.ts';
import type { Transcript } from './transcript.ts';
import {
  chatLogTranscript,
  emptyTranscript,
  tooLargeTranscript,
  transcriptWithoutSpeakers,
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
  const lines = splitLines(text.replace(/^\ufeff/, ''));
  if (isChatLog(lines)) return fail(chatLogTranscript());
  if (hasSbvTimes(lines)) return fail(sbvProblem(lines));
  if (SRT_TIMING_LINE.test(text)) return readSrt(text);
  if (TIMING_LINE.test(text)) return readWebvtt(text);
  return readPlain(lines);
}

function sbvProblem(lines: readonly string[]) {
  const hasSenders = lines.some((line) => splitLabel(line) !== null);
  return hasSenders ? chatLogTranscript() : transcriptWithoutSpeakers('youtube');
}
