/**
 * How high a block of a document is. A `whole` block is never cut; with `keepWithNext` it stays with the start of the
 * block after it, as a heading does. A `rows` block is cut between rows, and repeats its head on each sheet.
 */
export type BlockHeight =
  | { readonly kind: 'whole'; readonly height: number; readonly keepWithNext: boolean }
  | {
      readonly kind: 'rows';
      readonly head: number;
      readonly rows: readonly number[];
      readonly foot: number;
    };

/** A block, or some rows of it, on a sheet: `from` to `to` are row numbers, `to` not included; 0 and 0 for whole blocks. */
export type Placed = { readonly block: number; readonly from: number; readonly to: number };

/** Rows of a table that are never left alone at the foot or carried over alone to the next sheet. */
const ROWS_TOGETHER = 2;

/**
 * Lays blocks on sheets of a height.
 *
 * A block or row that is higher than a sheet stands alone on one and runs over its foot; what follows is laid as usual.
 * Heights are in any one unit.
 *
 * @example
 * // A heading of 10 and a table of head 5 and four rows of 5 on sheets of 30: the heading, the head and three rows
 * // would fit, but one row alone is not carried over; so two rows go on each sheet.
 * paginate([heading, table], 30) // [[heading, rows 0-2], [rows 2-4]]
 */
export function paginate(blocks: readonly BlockHeight[], sheet: number): Placed[][] {
  const sheets: Placed[][] = [[]];
  let left = sheet;
  const turn = () => {
    if (sheets.at(-1)?.length === 0) return;
    sheets.push([]);
    left = sheet;
  };
  for (const [index, block] of blocks.entries()) {
    if (neededFrom(blocks, index) > left) turn();
    if (block.kind === 'whole') {
      sheets.at(-1)?.push({ block: index, from: 0, to: 0 });
      left -= block.height;
      continue;
    }
    let from = 0;
    while (from < block.rows.length) {
      const fits = lastRowThatFits(block, from, left);
      if (fits === from && left < sheet) {
        turn();
        continue;
      }
      const to = Math.max(fits, from + 1);
      sheets.at(-1)?.push({ block: index, from, to });
      left -= heightOfRows(block, from, to);
      from = to;
      if (from < block.rows.length) turn();
    }
  }
  return sheets.filter((placed) => placed.length > 0);
}

type Rows = Extract<BlockHeight, { kind: 'rows' }>;

function heightOfRows({ head, rows, foot }: Rows, from: number, to: number): number {
  return head + foot + rows.slice(from, to).reduce((sum, height) => sum + height, 0);
}

/** What has to fit on a sheet for the block to begin there: itself, or its start, and whatever it is kept with. */
function neededFrom(blocks: readonly BlockHeight[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  if (block.kind === 'rows') return heightOfRows(block, 0, startOf(block));
  return block.height + (block.keepWithNext ? neededFrom(blocks, index + 1) : 0);
}

function startOf({ rows }: Rows): number {
  return rows.length <= ROWS_TOGETHER + 1 ? rows.length : ROWS_TOGETHER;
}

/** The first row that goes to the next sheet, `from` if none fits. */
function lastRowThatFits(block: Rows, from: number, left: number): number {
  let to = from;
  while (to < block.rows.length && heightOfRows(block, from, to + 1) <= left) to += 1;
  const over = block.rows.length - to;
  const short = over > 0 && over < ROWS_TOGETHER ? to - (ROWS_TOGETHER - over) : to;
  return short > from ? short : to;
}
