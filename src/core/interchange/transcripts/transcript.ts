/** The written forms of a transcript that Coachward recognises. */
export const TRANSCRIPT_FORMATS = [
  'zoom-vtt',
  'teams-vtt',
  'webvtt',
  'srt',
  'teams-docx',
  'google-meet',
  'otter',
  'fathom',
  'fireflies',
  'krisp',
  'gong',
  'tldv',
  'granola',
  'plain',
] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** How finely the source tells time: to the second, only by block of about a minute, or not at all. */
export type TranscriptTiming = 'seconds' | 'blocks' | 'none';

/** Consecutive speech of one speaker, already merged over cues. `start` and `end` in seconds from the beginning, or null. */
export type TranscriptTurn = {
  readonly speaker: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
};

/** A speaker with totals: `words` over all turns, `turns` after merging. */
export type TranscriptSpeaker = { readonly name: string; readonly words: number; readonly turns: number };

/** A transcript read from a file or from pasted text. `warnings` are sentences for the user. */
export type Transcript = {
  readonly format: TranscriptFormat;
  readonly timing: TranscriptTiming;
  readonly speakers: readonly TranscriptSpeaker[];
  readonly turns: readonly TranscriptTurn[];
  readonly warnings: readonly string[];
};
