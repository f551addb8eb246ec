import { type CSSProperties, useEffect } from 'react';
import { useWidth } from '../charts/use-width.ts';
import { MeasuringContext } from './measuring.ts';
import classes from './Paper.module.css';
import { PaperBlockView } from './PaperBlockView.tsx';
import { PlacedSheet } from './PlacedSheet.tsx';
import type { PaperBlock } from './paper-block.ts';
import { type Paper, sheetOf } from './paper-size.ts';
import { useDrawnSheets } from './use-drawn-sheets.ts';
import { useLayout } from './use-layout.ts';

/** How many sheets of some blocks are drawn, and whether they stand as a whole. */
export type DrawingProgress = {
  readonly blocks: readonly PaperBlock[];
  readonly drawn: number;
  readonly of: number;
  readonly isDrawn: boolean;
};

/**
 * A document on sheets of paper: what stands here is what is printed, page by page. On the screen the sheets are made
 * smaller where there is too little room; on paper they have their true size.
 *
 * `blocks` has to stay the same array as long as nothing in it changes. `title` stands in the foot of each sheet, `accent` colours
 * headings. A long document is drawn a few sheets at a time: `onProgress` hears how far it is, and of `isDrawn` once it is whole.
 */
export function PaperDocument({
  blocks,
  paper,
  title,
  language,
  accent = null,
  onProgress,
}: {
  blocks: readonly PaperBlock[];
  paper: Paper;
  title: string;
  language: string;
  accent?: string | null;
  onProgress?: (progress: DrawingProgress) => void;
}) {
  const size = sheetOf(paper);
  const [ref, width] = useWidth<HTMLDivElement>();
  const { made, measuring, place } = useLayout(blocks, size.contentHeight);
  const sheets = made?.layout.sheets ?? [];
  const drawn = useDrawnSheets(made, sheets.length);
  const isDrawn = made !== null && !measuring && made.blocks === blocks && drawn >= sheets.length;
  useEffect(() => {
    // Of no blocks there is nothing to tell, and whoever listens would only be drawn anew.
    if (blocks.length > 0) onProgress?.({ blocks, drawn, of: sheets.length, isDrawn });
  }, [onProgress, blocks, drawn, sheets.length, isDrawn]);
  // Set here and not on each sheet, so that no sheet is drawn anew when there is more or less room.
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    '--sheet-scale': width > 0 ? Math.min(1, width / size.width) : 1,
    ...(accent && { '--brand': accent }),
  };
  return (
    <div ref={ref} className={classes.desk}>
      <div className="report" lang={language} style={style}>
        {made &&
          sheets.map((_, index) => (
            <PlacedSheet
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its number
              key={index}
              made={made}
              index={index}
              empty={index >= drawn}
              paper={paper}
              title={title}
            />
          ))}
      </div>
      {measuring && (
        <div className={classes.measure} aria-hidden inert>
          <div
            ref={place}
            className={`report ${classes.content}`}
            style={{ width: `${size.contentWidth}px` }}
          >
            <MeasuringContext value={true}>
              {blocks.map((block) => (
                <PaperBlockView key={block.key} block={block} />
              ))}
            </MeasuringContext>
          </div>
        </div>
      )}
    </div>
  );
}
