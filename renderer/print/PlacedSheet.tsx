import { memo } from 'react';
import type { PaperLayout } from './measure-blocks.ts';
import { PaperBlockView } from './PaperBlockView.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import type { PaperBlock } from './paper-block.ts';
import type { Paper } from './paper-size.ts';

/** The blocks that were laid out, and where they stand. */
export type LaidOut = { readonly blocks: readonly PaperBlock[]; readonly layout: PaperLayout };

/** One sheet of a document; drawn anew only when the layout changes. With `empty` it keeps its place and shows nothing yet. */
export const PlacedSheet = memo(function PlacedSheet({
  made,
  index,
  empty,
  ...sheet
}: {
  made: LaidOut;
  index: number;
  empty: boolean;
  paper: Paper;
  title: string;
}) {
  const { sheets, widths } = made.layout;
  const placed = empty ? [] : (sheets[index] ?? []);
  return (
    <PaperSheet {...sheet} page={index + 1} of={sheets.length}>
      {placed.map((part) => {
        const block = made.blocks[part.block];
        const ofTable = block && widths.get(block.key);
        return block ? (
          <PaperBlockView key={block.key} block={block} placed={part} {...(ofTable && { widths: ofTable })} />
        ) : null;
      })}
    </PaperSheet>
  );
});
