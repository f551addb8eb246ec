/**
 * How high a block of a document is. A `whole` block is never cut; with `keepWithNext` it stays with the start of the
 * block after it, as a heading does; with `opensSheet` it begins a sheet. A `rows` block of a few rows stays together where it fits
 * on a sheet; else it is cut between rows, and repeats its head on each sheet.
 */
export type BlockHeight =
  | {
      readonly kind: 'whole';
      readonly height: number;
      readonly keepWithNext: boolean;
      readonly opensSheet: boolean;
    }
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

/** A table of at most so many rows is read at a glance, and is not cut for the sake of a fuller sheet. */
const SHORT_TABLE = 12;

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
  let together = true;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'whole' && block.opensSheet) turn();
    // A heading and its short table go to the next sheet as one, unless even a whole sheet is too small for both.
    const isKept = isKeptWith(blocks[index - 1]);
    if (!isKept) together = neededFrom(blocks, index, true) <= sheet;
    const needed = neededFrom(blocks, index, together);
    // Where a table's start has no room under its heading, no sheet holds both: it is cut there, and the heading not left alone.
    if (needed > left && !(isKept && block.kind === 'rows')) turn();
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
  let height = head + foot;
  for (let row = from; row < to; row += 1) height += rows[row] ?? 0;
  return height;
}

function isKeptWith(before: BlockHeight | undefined): boolean {
  return before?.kind === 'whole' && before.keepWithNext;
}

/**
 * What has to fit on a sheet for the block to begin there: itself, or its start, and whatever it is kept with.
 * @param together whether a short table is to stay in one piece
 */
function neededFrom(blocks: readonly BlockHeight[], index: number, together: boolean): number {
  const block = blocks[index];
  if (!block) return 0;
  if (block.kind === 'rows') return heightOfRows(block, 0, startOf(block, together));
  return block.height + (block.keepWithNext ? neededFrom(blocks, index + 1, together) : 0);
}

function startOf({ rows }: Rows, together: boolean): number {
  const uncut = together ? SHORT_TABLE : ROWS_TOGETHER + 1;
  return rows.length <= uncut ? rows.length : ROWS_TOGETHER;
}

/** The first row that goes to the next sheet, `from` if none fits. */
function lastRowThatFits({ head, rows, foot }: Rows, from: number, left: number): number {
  let to = from;
  let height = head + foot;
  while (to < rows.length && height + (rows[to] ?? 0) <= left) {
    height += rows[to] ?? 0;
    to += 1;
  }
  const over = rows.length - to;
  const short = over > 0 && over < ROWS_TOGETHER ? to - (ROWS_TOGETHER - over) : to;
  return short > from ? short : to;
}
