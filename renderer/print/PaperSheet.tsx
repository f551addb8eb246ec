import type { CSSProperties, ReactNode } from 'react';
import classes from './Paper.module.css';
import { MARGINS, type Paper, sheetOf } from './paper-size.ts';

/** One sheet with its foot: the title of the document, and which page of how many it is. What is around it sets `--sheet-scale`. */
export function PaperSheet({
  paper,
  title,
  page,
  of,
  children,
}: {
  paper: Paper;
  title: string;
  page: number;
  of: number;
  children: ReactNode;
}) {
  const { width, height, contentHeight } = sheetOf(paper);
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--sheet-width': `${width}px`,
    '--sheet-height': `${height}px`,
    '--margin-top': `${MARGINS.top}mm`,
    '--margin-side': `${MARGINS.side}mm`,
    '--margin-bottom': `${MARGINS.bottom}mm`,
  };
  return (
    <section className={classes.frame} style={style} aria-label={`Page ${page} of ${of}`}>
      <div className={classes.sheet} data-paper={paper}>
        <div className={classes.content} style={{ height: `${contentHeight}px` }}>
          {children}
        </div>
        <footer className={classes.foot}>
          <span>{title}</span>
          <span>
            Page {page} of {of}
          </span>
        </footer>
      </div>
    </section>
  );
}
