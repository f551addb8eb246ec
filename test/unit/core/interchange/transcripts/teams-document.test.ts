import { crc32 } from 'node:zlib';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import {
  paragraphsFromHtml,
  readTeamsDocument,
} from '../../../../../src/core/interchange/transcripts/read-teams-document.ts';

/** The smallest .docx that Word opens: one paragraph for each entry, `\n` as a line break inside it. */
function wordDocument(paragraphs: readonly string[]): Buffer {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const body = paragraphs
    .map((one) => `<w:p>${one.split('\n').map(run).join('<w:r><w:br/></w:r>')}</w:p>`)
    .join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const open = 'http://schemas.openxmlformats.org';
  return storedZip({
    '[Content_Types].xml': `${head}<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="r1" Type="${open}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${open}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function storedZip(files: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, Buffer.from(name)]));
    local.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(local.length, 4);
  end.writeUInt16LE(local.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

const turnsOf = (paragraphs: readonly string[]) => {
  const read = readTeamsDocument(paragraphs);
  if (!read.ok) return read.problem.code;
  return read.value.turns.map(({ speaker, start, end, text }) => [speaker, start, end, text]);
};

const NEW_FORM = [
  'Coaching-20260710_204210-Meeting Transcript',
  'July 10, 2026, 8:42PM',
  '31m 5s',
  'Nadia Rahman started transcription',
  'Nadia Rahman   0:03\nHow did it go?',
  'And what next?',
  'Lars Ek (Guest)   0:09\n5 minutes < planned.\nStill fine.',
  'Nadia Rahman   1:02:03\nGood.',
  'Nadia Rahman stopped transcription',
];
const NEW_TURNS = [
  ['Nadia Rahman', 3, null, 'How did it go? And what next?'],
  ['Lars Ek (Guest)', 9, null, '5 minutes < planned. Still fine.'],
  ['Nadia Rahman', 3723, null, 'Good.'],
];
const OLD_FORM = [
  '0:0:0.0 --> 0:0:1.250\nNadia Rahman\nShall we start?',
  '0:0:1.0 --> 0:0:3.80\nLars Ek\nYes.',
  '0:0:4.0 --> 0:0:5.0\nLars Ek\nLet us.',
];
const OLD_TURNS = [
  ['Nadia Rahman', 0, 1.25, 'Shall we start?'],
  ['Lars Ek', 1, 5, 'Yes. Let us.'],
];

describe('the Word document of Teams', () => {
  it.each([
    ['new', NEW_FORM, NEW_TURNS],
    ['old', OLD_FORM, OLD_TURNS],
  ])('is read in the %s form, from paragraphs and from a real file', async (_form, paragraphs, turns) => {
    expect(turnsOf(paragraphs)).toEqual(turns);
    expect(turnsOf(paragraphs.flatMap((one) => one.split('\n')))).toEqual(turns);
    const { value } = await mammoth.convertToHtml({ buffer: wordDocument(paragraphs) });
    expect(turnsOf(paragraphsFromHtml(value))).toEqual(turns);
  });

  it('is read where plain extraction has glued the time to the first word', async () => {
    const { value } = await mammoth.extractRawText({ buffer: wordDocument(NEW_FORM) });
    const glued = turnsOf(value.split('\n\n'));
    expect(glued).toHaveLength(3);
    expect(glued[0]).toEqual(NEW_TURNS[0]);
  });

  it('says what it is and how it tells time', () => {
    const read = readTeamsDocument(NEW_FORM);
    expect(read.ok && [read.value.format, read.value.timing, read.value.warnings]).toEqual([
      'teams-docx',
      'seconds',
      [],
    ]);
  });

  it('is refused where it is empty, without names, or another document', () => {
    expect(turnsOf([])).toBe('transcript-empty');
    expect(turnsOf(['0:0:0.0 --> 0:0:1.250', '', '0:0:1.0 --> 0:0:3.80', 'Yes.'])).toBe(
      'transcript-without-speakers',
    );
    expect(turnsOf(['Dear Ana,', 'please find the offer enclosed.'])).toBe('transcript-unrecognised');
  });
});

describe('paragraphsFromHtml', () => {
  it('keeps breaks, drops tags, decodes references', () => {
    const html = '<h1>Talk</h1><p><strong>Ana</strong>   0:03<br />a &lt; b &amp; c</p><p></p>';
    expect(paragraphsFromHtml(html)).toEqual(['Talk', 'Ana   0:03\na < b & c']);
  });
});
