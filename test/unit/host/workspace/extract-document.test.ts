import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../../src/host/workspace/extract-document.ts';
import { unpackedBytesOf } from '../../../../src/host/workspace/unpacked-size.ts';
import { codeOf } from './test-workspace.ts';
import { docxFile, zipFile } from './zip-file.ts';

const extract = (fileName: string, bytes: Uint8Array | string) =>
  extractDocument({ fileName, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes });

describe('a transcript file', () => {
  it('of Word gives its paragraphs', async () => {
    const bytes = docxFile([
      'Mia Berg   0:03',
      'What would help you most?',
      '',
      'Ana &amp; Ben   0:09',
      'More time.',
    ]);
    expect(await extract('Meeting.DOCX', bytes)).toEqual({
      ok: true,
      value: {
        form: 'paragraphs',
        paragraphs: ['Mia Berg   0:03', 'What would help you most?', 'Ana & Ben   0:09', 'More time.'],
      },
    });
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffMia: Où ça?')],
    ['UTF-16', Buffer.from('\ufeffMia: Où ça?', 'utf16le')],
    ['Windows-1252', Buffer.from('Mia: Où ça?', 'latin1')],
  ])('of text in %s is decoded', async (_, bytes) => {
    expect(await extract('talk.txt', bytes)).toEqual({
      ok: true,
      value: { form: 'text', text: 'Mia: Où ça?' },
    });
  });

  it.each([
    ['a .docx that is none', 'talk.docx', Buffer.from('just text')],
    ['a .docx that was cut off', 'talk.docx', docxFile(['Mia: Hello']).subarray(0, 300)],
    ['a zip without a document in it', 'talk.docx', zipFile({ 'photo.txt': 'x' })],
    ['a Word document under another name', 'talk.txt', docxFile(['Mia: Hello'])],
    ['nothing but zeros', 'talk.docx', Buffer.alloc(5_000)],
  ])('that is %s is refused with a sentence', async (_, fileName, bytes) => {
    const refused = await extract(fileName, bytes);
    expect(codeOf(refused)).toBe('transcript-unrecognised');
    if (!refused.ok) expect(refused.problem.remedy).toBeTruthy();
  });

  it.each(['talk.txt', 'talk.docx'])('of 21 MB is refused by its size (%s)', async (fileName) => {
    expect(codeOf(await extract(fileName, Buffer.alloc(21 * 1024 * 1024, 'a')))).toBe('transcript-too-large');
  });

  it('that would unpack to more than memory should hold is refused before it is unpacked', async () => {
    const bomb = zipFile({ 'word/document.xml': 'x' }, 2_000_000_000);
    expect(unpackedBytesOf(bomb)).toBe(2_000_000_000);
    expect(codeOf(await extract('talk.docx', bomb))).toBe('transcript-too-large');
  });
});
