import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileNameOf } from '../../../electron/main/printing/pdf-name.ts';
import { callFrom } from '../../support/electron-fake/fake-contents.ts';
import { type FakeApp, startFakeApp } from '../../support/electron-fake/start-fake-app.ts';

let app: FakeApp;
let documents: string;
beforeEach(async () => {
  app = await startFakeApp();
  documents = join(app.folder, 'documents');
});
afterEach(() => app.end());

function save(title = 'Mara’s 90 days') {
  const event = callFrom(app.window().webContents, { origin: 'app://coachward', parent: null });
  const request = { title, paper: 'A4', landscape: false };
  return app.invoke('coachward:call', event, 'report.save-pdf', request);
}

it('saves a PDF with tags and outline where the user says', async () => {
  const filePath = join(documents, 'report.pdf');
  app.answers.save = { canceled: false, filePath };
  expect(await save()).toEqual({ ok: true, value: { saved: filePath } });
  expect(readFileSync(filePath, 'utf8')).toBe('%PDF-1.7 fake');
  expect(app.window().webContents.printed).toEqual([
    {
      pageSize: 'A4',
      landscape: false,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    },
  ]);
  expect(app.answers.asked).toMatchObject([{ defaultPath: join(documents, 'Mara’s 90 days.pdf') }]);
});

it('does nothing when the user thinks better of it', async () => {
  expect(await save()).toEqual({ ok: true, value: { saved: null } });
  expect(app.window().webContents.printed).toEqual([]);
  expect(readdirSync(documents)).toEqual([]);
});

it('keeps the file that was there, and leaves no other, when printing fails', async () => {
  const filePath = join(documents, 'report.pdf');
  writeFileSync(filePath, 'the last one');
  app.answers.save = { canceled: false, filePath };
  app.window().webContents.print = () => Promise.reject(new Error('no page to print'));
  expect(await save()).toMatchObject({
    ok: false,
    problem: { code: 'pdf-not-saved', message: expect.stringContaining('no page to print') },
  });
  expect(readdirSync(documents)).toEqual(['report.pdf']);
  expect(readFileSync(filePath, 'utf8')).toBe('the last one');
});

it('says why when it can’t be written, and leaves nothing half done', async () => {
  app.answers.save = { canceled: false, filePath: join(documents, 'gone/report.pdf') };
  expect(await save()).toMatchObject({
    problem: { code: 'pdf-not-saved', message: expect.stringContaining('the folder isn’t there any more') },
  });
  mkdirSync(join(documents, 'taken.pdf/inside'), { recursive: true });
  app.answers.save = { canceled: false, filePath: join(documents, 'taken.pdf') };
  expect(await save()).toMatchObject({ ok: false, problem: { code: 'pdf-not-saved' } });
  expect(readdirSync(documents)).toEqual(['taken.pdf']);
});

it('replaces the file that was there', async () => {
  const filePath = join(documents, 'report.pdf');
  writeFileSync(filePath, 'the last one, which was longer');
  app.answers.save = { canceled: false, filePath };
  await save();
  expect(readFileSync(filePath, 'utf8')).toBe('%PDF-1.7 fake');
  expect(readdirSync(documents)).toEqual(['report.pdf']);
});

it('makes a name that every system takes', () => {
  expect(fileNameOf('Mara: day 45/90')).toBe('Mara day 45 90');
  expect(fileNameOf('../../etc/passwd')).toBe('etc passwd');
  expect(fileNameOf(' ... ')).toBe('Coachward report');
  expect(fileNameOf('a\u0000b\nc')).toBe('a b c');
  expect(fileNameOf('x'.repeat(300))).toHaveLength(200);
  expect(fileNameOf('../../x')).toBe('x');
  expect(fileNameOf('COM1')).toBe('COM1_');
  expect(fileNameOf('Mara\u202efdp.exe')).toBe('Marafdp.exe');
  expect(fileNameOf('محمد علي: تقرير')).toBe('محمد علي تقرير');
  for (const letter of ['字', 'ü', '👩‍👩‍👧', 'ש']) {
    const name = fileNameOf(letter.repeat(300));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name.replaceAll(letter, '')).toBe('');
  }
});

it('saves several into the folder that was chosen, and replaces nothing that is there', async () => {
  const call = (channel: string, request: unknown) =>
    app.invoke(
      'coachward:call',
      callFrom(app.window().webContents, { origin: 'app://coachward', parent: null }),
      channel,
      request,
    );
  const saveInFolder = (title: string) =>
    call('report.save-pdf', { title, paper: 'A4', landscape: false, inFolder: true });
  expect(await saveInFolder('Before any was chosen')).toEqual({ ok: true, value: { saved: null } });
  app.answers.open = { canceled: true, filePaths: [] };
  expect(await call('report.choose-folder', {})).toEqual({ ok: true, value: { folder: null } });
  app.answers.open = { canceled: false, filePaths: [documents] };
  expect(await call('report.choose-folder', {})).toEqual({ ok: true, value: { folder: documents } });
  for (const title of ['Ana Ruiz', 'Ana Ruiz', '../../x']) await saveInFolder(title);
  expect(readdirSync(documents).sort()).toEqual(['Ana Ruiz (2).pdf', 'Ana Ruiz.pdf', 'x.pdf']);
});
