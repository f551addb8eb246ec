import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Outcome } from '../../core/foundation/outcome.ts';
import { readTeamsDocument } from '../../core/interchange/transcripts/read-teams-document.ts';
import { readTranscript } from '../../core/interchange/transcripts/read-transcript.ts';
import type { Transcript } from '../../core/interchange/transcripts/transcript.ts';
import { tooLargeTranscript } from '../../core/interchange/transcripts/transcript-problems.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../core/interchange/transcripts/transcript-size.ts';
import { extractDocument } from '../workspace/extract-document.ts';

const MEGABYTE = 1024 * 1024;

/** Reads a transcript from a file, text or Word document. Files above the limit are refused unread. */
export async function readTranscriptFile(file: string): Promise<Outcome<Transcript>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const fileName = basename(file);
  const extracted = await extractDocument({ fileName, bytes: bytes.value });
  if (!extracted.ok) return extracted;
  if (extracted.value.form === 'paragraphs') return readTeamsDocument(extracted.value.paragraphs);
  return readTranscript({ text: extracted.value.text, fileName });
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
