import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dialog, PrintToPDFOptions, WebContents } from 'electron';
import type { RequestOf } from '../../../src/core/bridge/contract.ts';
import type { PdfResult } from '../../../src/core/bridge/replies.ts';
import { fail, type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';
import { fileNameOf, freePlaceIn } from './pdf-name.ts';

/**
 * What saving needs: how to ask for the place (bound to the window), the page, the folder that is proposed, and the one that was
 * chosen for several PDFs, if one was.
 */
export type PdfSetting = {
  readonly askPlace: (options: Electron.SaveDialogOptions) => ReturnType<Dialog['showSaveDialog']>;
  readonly contents: Pick<WebContents, 'printToPDF'>;
  readonly documents: string;
  readonly folder: string | null;
};

/**
 * Asks where to, then saves the page's print view as a PDF with tags and outline, so that screen readers follow it.
 * The answer holds the path, or null when the user thought better of it. A file that was there stays whole until the
 * new one is.
 */
export async function savePdf(
  request: RequestOf<'report.save-pdf'>,
  setting: PdfSetting,
): Promise<Outcome<PdfResult>> {
  const place = await placeOf(request, setting);
  if (place === null) return succeed({ saved: null });
  try {
    await replaceFile(place, await setting.contents.printToPDF(pdfOptions(request)));
    return succeed({ saved: place });
  } catch (error) {
    return fail({
      code: 'pdf-not-saved',
      message: `The PDF couldn’t be saved: ${reasonOf(error)}.`,
      remedy: 'Choose another folder, or make room, and save again. The report itself is unharmed.',
    });
  }
}

async function placeOf(
  { title, inFolder }: RequestOf<'report.save-pdf'>,
  { askPlace, documents, folder }: PdfSetting,
): Promise<string | null> {
  if (inFolder) return folder === null ? null : freePlaceIn(folder, title);
  const { canceled, filePath } = await askPlace({
    title: 'Save the report as PDF',
    defaultPath: join(documents, `${fileNameOf(title)}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

function pdfOptions({ paper, landscape }: RequestOf<'report.save-pdf'>): PrintToPDFOptions {
  return {
    pageSize: paper,
    landscape,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EACCES: 'this folder may not be written to',
    EPERM: 'this folder may not be written to',
    EROFS: 'this folder may not be written to',
    EBUSY: 'another program has the file open',
    ENOENT: 'the folder isn’t there any more',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
