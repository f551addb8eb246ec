import classes from './Paper.module.css';
import { PaperTable } from './PaperTable.tsx';
import type { Placed } from './paginate.ts';
import type { PaperBlock } from './paper-block.ts';

/** A block, or the rows of it that stand on one sheet. */
export function PaperBlockView({
  block,
  placed,
  widths,
}: {
  block: PaperBlock;
  placed?: Placed;
  widths?: readonly number[];
}) {
  return (
    <div className={classes.block}>
      {block.kind === 'whole' ? (
        block.content
      ) : (
        <PaperTable
          table={block.table}
          {...(placed ? { from: placed.from, to: placed.to } : {})}
          {...(widths ? { widths } : {})}
        />
      )}
    </div>
  );
}
