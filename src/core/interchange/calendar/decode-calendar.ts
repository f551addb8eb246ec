/** The part of the platform's TextDecoder that is used; Node and every browser have it. */
type Decoder = new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };
declare const TextDecoder: Decoder;

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const BLANK = 32;
const TAB = 9;

function utf16Label(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A calendar begins with two letters of ASCII, so without a mark the zero bytes tell.
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : null;
}

/** Where the fold that begins at `at` ends, or `at` itself when there is none. */
function foldEnd(bytes: Uint8Array, at: number): number {
  const feed = bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
  if (bytes[feed] !== LINE_FEED) return at;
  const blank = bytes[feed + 1];
  return blank === BLANK || blank === TAB ? feed + 2 : at;
}

/**
 * Joins folds that stand within a letter: exporters that count bytes fold between the bytes of one, and the
 * letter is lost when the text is decoded before it is joined. Other folds stay; reading the lines joins them.
 */
function withLettersJoined(bytes: Uint8Array): Uint8Array {
  let joined: Uint8Array | null = null;
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === CARRIAGE_RETURN || byte === LINE_FEED) {
      const end = foldEnd(bytes, at);
      const next = bytes[end] ?? 0;
      if (end > at && next >= 0x80 && next < 0xc0) {
        joined ??= Uint8Array.from(bytes);
        if (length === 0) length = at;
        at = end - 1;
        continue;
      }
    }
    if (joined) {
      joined[length] = byte;
      length += 1;
    }
  }
  return joined ? joined.subarray(0, length) : bytes;
}

const REPLACEMENT = /\ufffd/g;
const PROPER_LETTER = /[\u0080-\ufffc]/g;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The text of a calendar's bytes: UTF-16 by its mark or its zero bytes, else UTF-8, else Windows-1252. Never
 * fails; whether the text is a calendar is for its reader to say.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const joined = withLettersJoined(bytes);
  const text = new TextDecoder('utf-8').decode(joined);
  // A few bad bytes cost a few letters; a text that is mostly bad bytes is in the Western code page instead.
  return countOf(text, REPLACEMENT) > countOf(text, PROPER_LETTER)
    ? new TextDecoder('windows-1252').decode(bytes)
    : text;
}
