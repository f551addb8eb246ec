import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import { tooLargeTranscript, unrecognisedTranscript } from './transcript-problems.ts';
import { MAX_TRANSCRIPT_BYTES } from './transcript-size.ts';

/** The part of the platform's TextDecoder that is used; Node and every browser have it. */
type Decoder = new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };
declare const TextDecoder: Decoder;

const MEGABYTE = 1024 * 1024;
const SAMPLE_BYTES = 4096;

// What the bytes 0x80 to 0x9f mean in Windows-1252; the five that mean nothing stay control characters.
const WINDOWS_1252_UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const FOREIGN_FILES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a Word document or another packed file' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word document' },
  { bytes: [0x1f, 0x8b], what: 'a packed file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture' },
  { bytes: [0x49, 0x44, 0x33], what: 'a sound recording' },
  { bytes: [0x4f, 0x67, 0x67, 0x53], what: 'a sound recording' },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: 'a recording' },
];
const MP4_MARK = [0x66, 0x74, 0x79, 0x70];

/**
 * Decodes the bytes of a text file: by its byte order mark (UTF-8, UTF-16 either way), UTF-16 without one by
 * where its zero bytes stand, else UTF-8, and Windows-1252 where the bytes are not UTF-8. The mark is not part
 * of the text. Refused before decoding: files above {@link MAX_TRANSCRIPT_BYTES}, and files that are no text.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  if (bytes.length > MAX_TRANSCRIPT_BYTES) {
    return fail(tooLargeTranscript(Math.ceil(bytes.length / MEGABYTE), MAX_TRANSCRIPT_BYTES / MEGABYTE));
  }
  const foreign = foreignKind(bytes);
  if (foreign !== null) return fail(notText(foreign));
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return succeed(decodeAs(utf16, bytes));
  if (zeroBytes(bytes.subarray(0, SAMPLE_BYTES), 0, 1) > bytes.length / 4 && bytes.length > 8) {
    return fail(notText('a file of another kind'));
  }
  return succeed(decodeUtf8(bytes) ?? decodeWindows1252(bytes));
}

function notText(what: string) {
  return unrecognisedTranscript(
    `This file is ${what}, not a text.`,
    'Choose the transcript as .vtt, .srt, .txt, .md or .json, or the .docx that Teams gives.',
  );
}

function foreignKind(bytes: Uint8Array): string | null {
  const startsWith = (mark: readonly number[], from = 0) =>
    mark.every((byte, at) => bytes[from + at] === byte);
  if (startsWith(MP4_MARK, 4)) return 'a recording';
  return FOREIGN_FILES.find((kind) => startsWith(kind.bytes))?.what ?? null;
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  const first = zeroBytes(sample, 0, 2);
  const second = zeroBytes(sample, 1, 2);
  // Line breaks, blanks and digits alone give every fourth letter a zero, also in scripts beyond Latin.
  if (second > pairs / 8 && first < second / 8) return 'utf-16le';
  if (first > pairs / 8 && second < first / 8) return 'utf-16be';
  return null;
}

function zeroBytes(bytes: Uint8Array, from: number, step: number): number {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += step) if (bytes[at] === 0) zeros += 1;
  return zeros;
}

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CHUNK = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  }
  return pieces
    .join('')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_UPPER.charAt(control.charCodeAt(0) - 0x80));
}
