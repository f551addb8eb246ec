import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import type { OutcomeChange } from '../../../src/core/domain/outcome/outcome-figure.ts';
import type { Period } from '../../../src/core/domain/outcome/periods.ts';
import type { Problem } from '../../../src/core/foundation/outcome.ts';
import { readFigure } from '../../../src/core/interchange/table/read-figure.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useRun } from '../../state/use-plan.ts';
import { focusCell, type GridCommands } from '../../ui/grid/grid-commands.ts';
import { moveFrom } from '../../ui/grid/grid-moves.ts';
import { readBlock } from '../../ui/grid/read-block.ts';
import { useSteps } from '../../ui/grid/use-steps.ts';
import { tellDone } from '../../ui/tell-problem.tsx';

/** What the grid shows: a row for each rep, null for the team; a column for each period. */
export type FigureGridContent = {
  readonly measure: OutcomeKind;
  readonly rows: readonly (string | null)[];
  readonly columns: readonly Period[];
};

/** The figures that a block of text sets, its first field in a cell; or the first field that is no figure. */
function changesOf(
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
  { measure, rows, columns }: FigureGridContent,
): { readonly changes: OutcomeChange[]; readonly outside: number; readonly problem: Problem | null } {
  const changes: OutcomeChange[] = [];
  let outside = 0;
  for (const [down, fields] of block.entries()) {
    for (const [right, field] of fields.entries()) {
      const repId = rows[at.row + down];
      const period = columns[at.column + right];
      if (repId === undefined || !period) {
        if (field.trim() !== '') outside += 1;
        continue;
      }
      const read = readFigure(field, measure);
      if (!read.ok) {
        const place =
          block.length > 1 || fields.length > 1
            ? `Nothing was pasted: line ${down + 1}, field ${right + 1}: `
            : '';
        return {
          changes: [],
          outside: 0,
          problem: { ...read.problem, message: `${place}${read.problem.message}` },
        };
      }
      const { from, to } = period;
      changes.push({
        measureId: measure.id,
        repId,
        from,
        to,
        value: read.value?.value ?? null,
        count: read.value?.count ?? null,
      });
    }
  }
  return { changes, outside, problem: null };
}

/** What the cells of the grid of figures do; the same object as long as the grid is there. */
export function useFigureCommands(
  table: RefObject<HTMLTableElement | null>,
  content: FigureGridContent,
): GridCommands {
  const run = useRun();
  const step = useSteps();
  const latest = useRef(content);
  useLayoutEffect(() => {
    latest.current = content;
  }, [content]);
  return useMemo(() => {
    const set = (at: { row: number; column: number }, block: readonly (readonly string[])[]) => {
      const found = changesOf(block, at, latest.current);
      if (found.changes.length > 0) void run('record-outcomes', { changes: found.changes });
      return found;
    };
    return {
      enter: (place, text) => set(place, [[text]]).problem,
      paste: (place, text) => {
        const { changes, outside, problem } = set(place, readBlock(text));
        const rest = outside > 0 ? ` ${formatCounted(outside, 'field')} lay outside the table.` : '';
        if (!problem) tellDone(`Pasted into ${formatCounted(changes.length, 'cell')}.${rest}`);
        return problem;
      },
      move: (place, press) => {
        const { rows, columns } = latest.current;
        const to = moveFrom(place, press, { rows: rows.length, columns: columns.length, firstColumn: 0 });
        if (to) focusCell(table.current, to);
        return to !== null;
      },
      step,
    };
  }, [run, step, table]);
}
