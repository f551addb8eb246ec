import { fail, type Outcome, succeed } from '../../../src/core/foundation/outcome.ts';
import { MINUTES_OF_A_DAY, readDuration } from '../../../src/core/interchange/duration/read-duration.ts';
import { changesToTotal, type TimeChange } from './time-changes.ts';
import type { Cells } from './week-cells.ts';
import type { WeekColumn } from './week-columns.ts';

/** Where a block lands: its first field in `row` and `column`, the others to the right and below. */
export type PasteInto = {
  readonly cells: Cells;
  readonly categoryIds: readonly string[];
  readonly columns: readonly WeekColumn[];
  readonly row: number;
  readonly column: number;
};

/**
 * What a pasted block changes. An empty field clears its cell, as in a spreadsheet.
 * @returns the changes and how many filled fields lie outside the grid, or the first field that isn't a length of time:
 * then nothing is to change
 */
export function changesToPaste(
  block: readonly (readonly string[])[],
  { cells, categoryIds, columns, row, column }: PasteInto,
): Outcome<{ changes: TimeChange[]; outside: number }> {
  const changes: TimeChange[] = [];
  let outside = 0;
  for (const [down, fields] of block.entries()) {
    for (const [right, field] of fields.entries()) {
      const categoryId = categoryIds[row + down];
      const target = columns[column + right];
      if (categoryId === undefined || !target || target.into.length === 0) {
        if (field.trim() !== '') outside += 1;
        continue;
      }
      const read = readDuration(field, MINUTES_OF_A_DAY * target.into.length);
      const set = read.ok ? changesToTotal(cells, categoryId, target, read.value) : read;
      if (!set.ok) {
        const place = `line ${down + 1}, field ${right + 1}`;
        return fail({ ...set.problem, message: `Nothing was pasted: ${place}: ${set.problem.message}` });
      }
      changes.push(...set.value);
    }
  }
  return succeed({ changes, outside });
}
