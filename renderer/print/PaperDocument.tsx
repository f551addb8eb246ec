import { useWidth } from '../charts/use-width.ts';
import { MeasuringContext } from './measuring.ts';
import classes from './Paper.module.css';
import { PaperBlockView } from './PaperBlockView.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import type { PaperBlock } from './paper-block.ts';
import { type Paper, sheetOf } from './paper-size.ts';
import { useLayout } from './use-layout.ts';

/**
 * A document on sheets of paper: what stands here is what is printed, page by page. On the screen the sheets are made
 * smaller where there is too little room; on paper they have their true size.
 *
 * `blocks` has to stay the same array as long as nothing in it changes. `title` stands in the foot of each sheet.
 */
export function PaperDocument({
  blocks,
  paper,
  title,
  language,
}: {
  blocks: readonly PaperBlock[];
  paper: Paper;
  title: string;
  language: string;
}) {
  const size = sheetOf(paper);
  const [ref, width] = useWidth<HTMLDivElement>();
  const { made, measuring, place } = useLayout(blocks, size.contentHeight);
  const sheets = made?.layout.sheets ?? [];
  const scale = width > 0 ? Math.min(1, width / size.width) : 1;
  return (
    <div ref={ref} className={classes.desk}>
      <div className="report" lang={language}>
        {sheets.map((placed, index) => (
          <PaperSheet
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its number
            key={index}
            paper={paper}
            scale={scale}
            title={title}
            page={index + 1}
            of={sheets.length}
          >
            {placed.map((part) => {
              const block = made?.blocks[part.block];
              const widths = block && made?.layout.widths.get(block.key);
              return block ? (
                <PaperBlockView key={block.key} block={block} placed={part} {...(widths ? { widths } : {})} />
              ) : null;
            })}
          </PaperSheet>
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
