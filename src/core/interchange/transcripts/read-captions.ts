import { fail, type Outcome } from '../../foundation/outcome.ts';
import { type CaptionSpeech, readCaptionSpeech } from './caption-speakers.ts';
import { unescapedCueText } from './cue-text.ts';
import { type CueFile, hasWebvttSignature, readSrtCues, readWebvttCues } from './read-cues.ts';
import { buildTranscript, UNKNOWN_SPEAKER } from './speaker-turns.ts';
import type { Transcript, TranscriptFormat } from './transcript.ts';
import { type CaptionSource, emptyTranscript, transcriptWithoutSpeakers } from './transcript-problems.ts';

const TEAMS_CUE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const COUNTED_CUE_ID = /^\d+$/;
const ROLLING_CAPTIONS = /position:\d+%|<\d\d:\d\d:\d\d\.\d{3}><c|^Kind: captions$/m;
const UNPADDED_TIMES = /^\s*-?\d{1,2}:\d:\d{1,2}\.\d+\s*-->/m;
const WORD = /[\p{L}\p{N}]/u;

/** Reads a WebVTT file, with or without its signature: Zoom's, Teams' or another tool's. */
export function readWebvtt(text: string): Outcome<Transcript> {
  const read = readWebvttCues(text, 'tolerant');
  if (!read.ok) return read;
  const speech = readCaptionSpeech(read.value.cues);
  if (speech.naming === 'none') return fail(whyNoNames(read.value, text));
  const notes = hasWebvttSignature(text)
    ? []
    : ['The first line WEBVTT is missing; the cues were read all the same.'];
  return assemble({ format: webvttFormat(read.value, speech, text), file: read.value, speech, notes });
}

/** Reads a SubRip file (.srt) whose text names the speakers. */
export function readSrt(text: string): Outcome<Transcript> {
  const read = readSrtCues(text, 'tolerant');
  if (!read.ok) return read;
  const speech = readCaptionSpeech(read.value.cues);
  if (speech.naming === 'none') return fail(whyNoNames(read.value, text));
  return assemble({ format: 'srt', file: read.value, speech, notes: [] });
}

function webvttFormat({ cues }: CueFile, { naming }: CaptionSpeech, text: string): TranscriptFormat {
  const hasTeamsIds = cues.some(({ id }) => TEAMS_CUE_ID.test(id));
  if (naming === 'voices') return hasTeamsIds || looksLikeTeams(cues, text) ? 'teams-vtt' : 'webvtt';
  return cues.every(({ id }) => COUNTED_CUE_ID.test(id)) ? 'zoom-vtt' : 'webvtt';
}

/** Teams wraps every cue whole in one voice; hand-made WebVTT seldom closes the tag. */
function looksLikeTeams(cues: CueFile['cues'], text: string): boolean {
  if (UNPADDED_TIMES.test(text)) return true;
  return cues.every(({ payload }) => payload.startsWith('<v ') && payload.trimEnd().endsWith('</v>'));
}

function whyNoNames({ cues }: CueFile, text: string) {
  const hasWords = cues.some(({ payload }) => WORD.test(unescapedCueText(payload)));
  return hasWords ? transcriptWithoutSpeakers(captionSource(cues, text)) : emptyTranscript();
}

function captionSource(cues: CueFile['cues'], text: string): CaptionSource {
  if (ROLLING_CAPTIONS.test(text)) return 'youtube';
  if (cues.some(({ id, payload }) => TEAMS_CUE_ID.test(id) || payload.includes('<v'))) return 'teams';
  return cues.every(({ id }) => COUNTED_CUE_ID.test(id)) ? 'zoom' : 'unknown';
}

type CaptionParts = {
  readonly format: TranscriptFormat;
  readonly file: CueFile;
  readonly speech: CaptionSpeech;
  readonly notes: readonly string[];
};

function assemble({ format, file, speech, notes }: CaptionParts): Outcome<Transcript> {
  const warnings = [...notes];
  if (file.unreadable > 0) {
    warnings.push(
      `${file.unreadable} ${file.unreadable === 1 ? 'cue was' : 'cues were'} left out because the times can’t be read.`,
    );
  }
  const { utterances } = speech;
  if (utterances.some(({ speaker, text }) => speaker === UNKNOWN_SPEAKER && WORD.test(text))) {
    warnings.push(`Some words are ascribed to nobody; they stand under “${UNKNOWN_SPEAKER}”.`);
  }
  return buildTranscript({ format, timing: 'seconds', utterances, warnings });
}
