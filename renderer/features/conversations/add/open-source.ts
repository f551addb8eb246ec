import type { Bridge } from '../../../../src/core/bridge/bridge.ts';
import { fail, type Outcome, succeed } from '../../../../src/core/foundation/outcome.ts';
import { tooLargeTranscript } from '../../../../src/core/interchange/transcripts/transcript-problems.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../../../src/core/interchange/transcripts/transcript-size.ts';
import { base64Of } from '../../../bridge-client/base64-of.ts';
import type { TalkSource } from './talk-jobs.ts';

/** The endings of files that can be opened, as a file dialog takes them. */
export const OPENED_ENDINGS = '.vtt,.srt,.txt,.md,.json,.docx';

const MEGABYTE = 1024 * 1024;

function tooLarge(size: number) {
  return fail(tooLargeTranscript(Math.ceil(size / MEGABYTE), MAX_TRANSCRIPT_BYTES / MEGABYTE));
}

/** Refuses a text that is too long before anything is done with it; null when it isn't. */
export function refuseLongText(text: string): ReturnType<typeof tooLarge> | null {
  return text.length > MAX_TRANSCRIPT_BYTES ? tooLarge(text.length) : null;
}

async function fromWord(file: File, bridge: Bridge): Promise<Outcome<TalkSource>> {
  const reply = await bridge.call('transcript.extract', {
    fileName: file.name,
    base64: await base64Of(file),
  });
  if (!reply.ok) return reply;
  const { value } = reply;
  return succeed(
    value.form === 'paragraphs'
      ? { form: 'paragraphs', paragraphs: value.paragraphs }
      : { form: 'text', text: value.text, fileName: file.name },
  );
}

/** Takes a file in as far as it can be read in the page; its size is looked at before its content. */
export async function openFile(file: File, bridge: Bridge): Promise<Outcome<TalkSource>> {
  if (file.size > MAX_TRANSCRIPT_BYTES) return tooLarge(file.size);
  try {
    if (/\.docx$/i.test(file.name)) return await fromWord(file, bridge);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return succeed({ form: 'bytes', bytes, fileName: file.name });
  } catch {
    return fail({
      code: 'file-unreadable',
      message: `“${file.name}” could not be read.`,
      remedy: 'Check that the file is still there and that it isn’t open elsewhere, then choose it again.',
    });
  }
}
