/** The longest speaker name that is kept, in UTF-16 units; what is longer is cut, as no display name is. */
export const MAX_SPEAKER_NAME_LENGTH = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;
const INVISIBLE_IN_NAMES = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g;
const LINE_BREAK = /\r\n|\r|\n/;
const WHITE_SPACE = /\s+/g;
const LONE_HIGH_SURROGATE_AT_END = /[\ud800-\udbff]$/;

/** Splits at LF, CRLF and lone CR alike. An empty text is one empty line. */
export function splitLines(text: string): string[] {
  return text.split(LINE_BREAK);
}

/** Speech as one line: control characters out, every run of white space one space, ends trimmed. */
export function tidySpeech(text: string): string {
  return text.replace(CONTROL, '').replace(WHITE_SPACE, ' ').trim();
}

/**
 * A display name as one line, without control characters and invisible direction marks, so that two
 * spellings that look alike are alike. At most {@link MAX_SPEAKER_NAME_LENGTH} long.
 */
export function tidyName(name: string): string {
  const tidy = tidySpeech(name.replace(INVISIBLE_IN_NAMES, ''));
  if (tidy.length <= MAX_SPEAKER_NAME_LENGTH) return tidy;
  return tidy.slice(0, MAX_SPEAKER_NAME_LENGTH).replace(LONE_HIGH_SURROGATE_AT_END, '').trimEnd();
}
