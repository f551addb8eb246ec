import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fail, type Outcome } from '../../core/foundation/outcome.ts';
import { decodeText } from '../../core/interchange/transcripts/decode-text.ts';
import {
  paragraphsFromHtml,
  readTeamsDocument,
} from '../../core/interchange/transcripts/read-teams-document.ts';
import { readTranscript } from '../../core/interchange/transcripts/read-transcript.ts';
import type { Transcript } from '../../core/interchange/transcripts/transcript.ts';
import { tooLargeTranscript } from '../../core/interchange/transcripts/transcript-problems.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../core/interchange/transcripts/transcript-size.ts';

const MEGABYTE = 1024 * 1024;

/** Reads a transcript from a file, text or Word document. Files above the limit are refused unread. */
export async function readTranscriptFile(file: string): Promise<Outcome<Transcript>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (extname(file).toLowerCase() === '.docx') return readDocument(file, bytes.value);
  const text = decodeText(bytes.value);
  return text.ok ? readTranscript({ text: text.value, fileName: basename(file) }) : text;
}

async function readBytes(file: string): Promise<Outcome<Buffer>> {
  try {
    const { size } = await stat(file);
    if (size > MAX_TRANSCRIPT_BYTES) {
      return fail(tooLargeTranscript(Math.ceil(size / MEGABYTE), MAX_TRANSCRIPT_BYTES / MEGABYTE));
    }
    return { ok: true, value: await readFile(file) };
  } catch (error) {
    return fail({
      code: 'file-unreadable',
      message: `${file} ${reasonOf(error)}.`,
      remedy: 'Check the name and whether you may read the file.',
    });
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'isn’t there',
    ENOTDIR: 'isn’t there',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be read by you',
    EPERM: 'may not be read by you',
  };
  return known[code] ?? `can’t be read (${code || 'unknown reason'})`;
}

async function readDocument(file: string, bytes: Buffer): Promise<Outcome<Transcript>> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
    return readTeamsDocument(paragraphsFromHtml(html));
  } catch {
    return fail({
      code: 'document-unreadable',
      message: `${basename(file)} can’t be read as a Word document.`,
      remedy: 'Open it in Word and save it again, or save it as plain text.',
    });
  }
}
