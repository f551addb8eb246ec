import { type BlockHeight, type Placed, paginate } from './paginate.ts';
import type { PaperBlock } from './paper-block.ts';

/** Where the blocks stand: sheet by sheet, and how wide the columns of each table are, by the table's key. */
export type PaperLayout = {
  readonly sheets: readonly (readonly Placed[])[];
  readonly widths: ReadonlyMap<string, readonly number[]>;
};

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}

function blockHeight(block: PaperBlock, element: Element): BlockHeight {
  if (block.kind === 'whole') {
    const { keepWithNext = false, opensSheet = false } = block;
    return { kind: 'whole', height: heightOf(element), keepWithNext, opensSheet };
  }
  const head = [...element.querySelectorAll('thead')].reduce((sum, part) => sum + heightOf(part), 0);
  const rows = [...element.querySelectorAll('tbody > tr')].map(heightOf);
  const foot = heightOf(element) - head - rows.reduce((sum, height) => sum + height, 0);
  return { kind: 'rows', head, rows, foot };
}

/** Lays out blocks whose elements stand, in the same order, as the children of a place as wide as the paper's content. */
export function layOut(blocks: readonly PaperBlock[], place: Element, contentHeight: number): PaperLayout {
  const elements = [...place.children];
  const widths = new Map<string, readonly number[]>();
  const heights = blocks.map((block, index): BlockHeight => {
    const element = elements[index];
    if (!element) return { kind: 'whole', height: 0, keepWithNext: false, opensSheet: false };
    if (block.kind === 'table') {
      const heads = [...element.querySelectorAll('thead th')];
      widths.set(
        block.key,
        heads.map((head) => head.getBoundingClientRect().width),
      );
    }
    return blockHeight(block, element);
  });
  return { sheets: paginate(heights, contentHeight), widths };
}
