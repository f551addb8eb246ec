import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page of a PDF, with the box that it fills, in points from the lower left corner of the page. */
export type PlacedText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
};

/** A page of a PDF as it is read back. */
export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PlacedText[];
  readonly text: string;
};

/** A node of the tree of tags: its role, its alternative text if it has one. */
type Tag = { readonly role?: string; readonly alt?: string; readonly children?: readonly unknown[] };

/** What a PDF holds for those who read it with eyes, ears or a program. */
export type ReadPdf = {
  readonly title: string;
  readonly language: string;
  readonly outline: readonly string[];
  readonly pages: readonly ReadPage[];
  /** Roles of all tags, none where the PDF is not tagged, and the alternative texts of the figures. */
  readonly roles: ReadonlySet<string>;
  readonly alternatives: readonly string[];
};

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function titlesOf(outline: Outline): string[] {
  return outline.flatMap(({ title, items }) => [title, ...titlesOf(items as Outline)]);
}

function walk(tag: Tag, see: (tag: Tag) => void): void {
  see(tag);
  for (const child of tag.children ?? []) {
    if (typeof child === 'object' && child !== null && 'role' in child) walk(child as Tag, see);
  }
}

/** Reads a PDF back with another program's eyes: pages, words with their places, tags, outline and metadata. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const roles = new Set<string>();
  const alternatives: string[] = [];
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): PlacedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, bottom }];
    });
    const tree = await page.getStructTree();
    if (tree) {
      walk(tree as Tag, ({ role, alt }) => {
        if (role) roles.add(role);
        if (role === 'Figure') alternatives.push(alt ?? '');
      });
    }
    pages.push({ width, height, pieces, text: pieces.map(({ text }) => text).join(' ') });
  }
  const outline = (await pdf.getOutline()) ?? [];
  const result: ReadPdf = {
    title: String((info as { Title?: string }).Title ?? ''),
    language: String((info as { Language?: string }).Language ?? ''),
    outline: titlesOf(outline),
    pages,
    roles,
    alternatives,
  };
  await task.destroy();
  return result;
}
