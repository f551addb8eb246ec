import type { ConversationFile } from '../../core/bridge/replies.ts';
import { fail, type Outcome, succeed } from '../../core/foundation/outcome.ts';
import { decodeText } from '../../core/interchange/transcripts/decode-text.ts';
import { paragraphsFromHtml } from '../../core/interchange/transcripts/read-teams-document.ts';
import {
  tooLargeTranscript,
  unrecognisedTranscript,
} from '../../core/interchange/transcripts/transcript-problems.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../core/interchange/transcripts/transcript-size.ts';
import { unpackedBytesOf } from './unpacked-size.ts';

/** A document as it was chosen: its name and its bytes. */
export type DocumentFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** Takes text or paragraphs out of a document. */
export type ExtractDocument = (file: DocumentFile) => Promise<Outcome<ConversationFile>>;

const MEGABYTE = 1024 * 1024;

// A packed document of transcript text grows to several times its size; far more is made to exhaust memory.
const MAX_UNPACKED_BYTES = 10 * MAX_TRANSCRIPT_BYTES;

/**
 * Reads a transcript file: paragraphs of a .docx, the decoded text of anything else. Refused with a sentence: a file over
 * the size of any transcript, packed or unpacked, a damaged .docx, a file that is no text.
 */
export const extractDocument: ExtractDocument = async ({ fileName, bytes }) => {
  if (bytes.length > MAX_TRANSCRIPT_BYTES) return tooLarge(bytes.length);
  if (!/\.docx$/i.test(fileName)) {
    const text = decodeText(bytes);
    return text.ok ? succeed({ form: 'text', text: text.value }) : text;
  }
  const unpacked = unpackedBytesOf(bytes);
  if (unpacked !== null && unpacked > MAX_UNPACKED_BYTES) return tooLarge(unpacked);
  return readDocx(bytes);
};

async function readDocx(bytes: Uint8Array): Promise<Outcome<ConversationFile>> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return succeed({ form: 'paragraphs', paragraphs: paragraphsFromHtml(value) });
  } catch {
    return fail(
      unrecognisedTranscript(
        'This .docx file can’t be opened: it is damaged, or not a Word document.',
        'Download it again, or open it in a word processor and save it as plain text (.txt).',
      ),
    );
  }
}

function tooLarge(bytes: number): Outcome<never> {
  return fail(tooLargeTranscript(Math.ceil(bytes / MEGABYTE), MAX_TRANSCRIPT_BYTES / MEGABYTE));
}
