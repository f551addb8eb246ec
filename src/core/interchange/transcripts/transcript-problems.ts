import type { Problem } from '../../foundation/outcome.ts';

/** Every reason for which a text is refused as a transcript. */
export type TranscriptProblemCode =
  | 'transcript-empty'
  | 'transcript-too-large'
  | 'transcript-is-chat-log'
  | 'transcript-without-speakers'
  | 'transcript-unrecognised';

/** A problem of reading a transcript, with a code that tests and screens can switch on. */
export type TranscriptProblem = Problem & { readonly code: TranscriptProblemCode };

/** Where captions without names came from, as far as the file shows; decides which setting is named. */
export type CaptionSource = 'zoom' | 'teams' | 'youtube' | 'unknown';

const SETTING_THAT_GIVES_NAMES: Record<CaptionSource, string> = {
  zoom: 'Take Zoom’s audio transcript instead of the closed captions: in the Zoom web portal, under Settings › Recording › Cloud recording, switch on “Create audio transcript”, and download the file whose name ends in .transcript.vtt.',
  teams:
    'In Teams, each speaker switches on “Automatically identify me in meeting captions and transcripts” under Settings › Captions and transcripts; if that is greyed out, ask the administrator to allow speaker attribution in the meeting policy.',
  youtube:
    'Video captions never say who speaks, so take the transcript from the meeting tool that recorded the talk, or write “Name: ” in front of each turn.',
  unknown:
    'Export the transcript with speaker names from the tool that recorded the talk, or write “Name: ” in front of each turn.',
};

/** Nothing was said in the file: no text at all, or cues without a word. */
export function emptyTranscript(): TranscriptProblem {
  return {
    code: 'transcript-empty',
    message: 'There is no spoken text in this transcript.',
    remedy: 'Check that the export has finished and is not an empty file, then open it again.',
  };
}

/** The file is larger than any talk is; `megabytes` is its size, `limit` the largest size that is read. */
export function tooLargeTranscript(megabytes: number, limit: number): TranscriptProblem {
  return {
    code: 'transcript-too-large',
    message: `This file is about ${megabytes} MB, and transcripts are read up to ${limit} MB.`,
    remedy: 'Choose the transcript of a single conversation, or cut the file into parts.',
  };
}

/** The file holds the messages typed beside the call, not what was said. */
export function chatLogTranscript(): TranscriptProblem {
  return {
    code: 'transcript-is-chat-log',
    message: 'This is the chat of a meeting: it holds what people typed, not what they said.',
    remedy: 'Choose the transcript of the same meeting; in Zoom its name ends in .transcript.vtt.',
  };
}

/** Words are there, names are not; the remedy names the setting of the source that gives them. */
export function transcriptWithoutSpeakers(source: CaptionSource): TranscriptProblem {
  return {
    code: 'transcript-without-speakers',
    message: 'This transcript does not say who speaks, so telling and asking cannot be told apart by person.',
    remedy: SETTING_THAT_GIVES_NAMES[source],
  };
}

/** The text is no transcript in any form that is known; `message` may say what it seems to be instead. */
export function unrecognisedTranscript(
  message = 'This text does not look like a transcript in any form that Coachward reads.',
  remedy = 'Open a .vtt, .srt, .docx, .txt, .md or .json transcript, or paste lines of the form “Name: what was said”.',
): TranscriptProblem {
  return { code: 'transcript-unrecognised', message, remedy };
}
