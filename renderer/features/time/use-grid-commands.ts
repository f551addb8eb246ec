import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { MINUTES_OF_A_DAY, readDuration } from '../../../src/core/interchange/duration/read-duration.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useRun } from '../../state/use-plan.ts';
import { focusCell, type GridCommands } from '../../ui/grid/grid-commands.ts';
import { moveFrom, type Place, type Press } from '../../ui/grid/grid-moves.ts';
import { readBlock } from '../../ui/grid/read-block.ts';
import { useSteps } from '../../ui/grid/use-steps.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import { changesToPaste } from './paste-block.ts';
import { changesToTotal, type TimeChange } from './time-changes.ts';
import type { Cells } from './week-cells.ts';
import type { WeekColumn } from './week-columns.ts';

/** What the grid shows, for what its cells do. */
export type GridContent = {
  readonly cells: Cells;
  readonly categoryIds: readonly string[];
  readonly columns: readonly WeekColumn[];
};

/** The grid's commands; the same object as long as the grid is there, so that a keystroke draws one cell anew. */
export function useGridCommands(
  table: RefObject<HTMLTableElement | null>,
  content: GridContent,
): GridCommands {
  const run = useRun();
  const step = useSteps();
  const latest = useRef(content);
  useLayoutEffect(() => {
    latest.current = content;
  }, [content]);
  const record = useCallback(
    (changes: TimeChange[]) => {
      if (changes.length > 0) void run('record-time', { entries: changes });
    },
    [run],
  );
  return useMemo(() => {
    const enter = ({ row, column }: Place, text: string): Problem | null => {
      const { cells, categoryIds, columns } = latest.current;
      const categoryId = categoryIds[row];
      const target = columns[column];
      if (categoryId === undefined || !target) return null;
      const read = readDuration(text, MINUTES_OF_A_DAY * target.into.length);
      const set = read.ok ? changesToTotal(cells, categoryId, target, read.value) : read;
      if (!set.ok) return set.problem;
      record(set.value);
      return null;
    };
    const paste = (place: Place, text: string): Problem | null => {
      const set = changesToPaste(readBlock(text), { ...latest.current, ...place });
      if (!set.ok) return set.problem;
      const { changes, outside } = set.value;
      record(changes);
      const rest = outside > 0 ? ` ${formatCounted(outside, 'field')} lay outside the table.` : '';
      tellDone(`Pasted into ${formatCounted(changes.length, 'cell')}.${rest}`);
      return null;
    };
    const move = (place: Place, press: Press): boolean => {
      const { categoryIds, columns } = latest.current;
      const firstColumn = Math.max(
        0,
        columns.findIndex(({ into }) => into.length > 0),
      );
      const size = { rows: categoryIds.length, columns: columns.length, firstColumn };
      const to = moveFrom(place, press, size);
      if (!to) return false;
      focusCell(table.current, to);
      return true;
    };
    return { enter, paste, move, step };
  }, [record, step, table]);
}
