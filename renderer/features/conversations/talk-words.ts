import type { MoveLabel } from '../../../src/core/domain/conversation/move.ts';
import type {
  TranscriptFormat,
  TranscriptTiming,
} from '../../../src/core/interchange/transcripts/transcript.ts';

/** What a line is called by its label. */
export const LABEL_WORDS: Readonly<Record<MoveLabel, string>> = {
  'ask-open': 'Asking, open',
  'ask-closed': 'Asking, closed',
  tell: 'Telling',
  reflect: 'Reflecting',
  other: 'Other',
};

/** What each label means, for the menu that sets it. */
export const LABEL_MEANINGS: Readonly<Record<MoveLabel, string>> = {
  'ask-open': 'A question that needs more than a word',
  'ask-closed': 'A question that one word answers',
  tell: 'Advice, direction, information, opinion',
  reflect: 'Gives back what the rep said',
  other: 'Acknowledging, small talk, procedure',
};

const FORMAT_WORDS: Readonly<Record<TranscriptFormat, string>> = {
  'zoom-vtt': 'Zoom transcript',
  'teams-vtt': 'Teams transcript',
  webvtt: 'WebVTT captions',
  srt: 'SubRip captions',
  'teams-docx': 'Teams transcript from Word',
  'google-meet': 'Google Meet transcript',
  otter: 'Otter transcript',
  fathom: 'Fathom transcript',
  fireflies: 'Fireflies transcript',
  krisp: 'Krisp transcript',
  gong: 'Gong transcript',
  tldv: 'tl;dv transcript',
  granola: 'Granola transcript',
  plain: 'Lines of “Name: text”',
};

/** A format's name; a record of a later version may hold one that isn't known here. */
export function formatWords(format: string): string {
  return (FORMAT_WORDS as Readonly<Record<string, string>>)[format] ?? format;
}

/** How a transcript tells the time. */
export const TIMING_WORDS: Readonly<Record<TranscriptTiming, string>> = {
  seconds: 'Times to the second',
  blocks: 'Times by block of about a minute',
  none: 'No times: lengths are counted in words',
};

/** Seconds from the beginning as a clock shows them: `0:07`, `12:30`, `1:04:09`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A length in seconds in words: `48 s`, `1 min 16 s`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
