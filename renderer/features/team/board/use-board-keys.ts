import { type KeyboardEvent, useState } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A place on the board: row and column, from 0. */
export type BoardPlace = { readonly row: number; readonly column: number };

/**
 * One stop for Tab on a board of many buttons, and arrow keys from there. The buttons carry their place as `data-place`,
 * `row:column`.
 */
export function useBoardKeys(
  rows: number,
  columns: number,
  first: BoardPlace,
): { isStop: (row: number, column: number) => boolean; key: (event: KeyboardEvent<HTMLElement>) => void } {
  const [stop, setStop] = useState(first);
  const row = Math.min(stop.row, rows - 1);
  const column = Math.min(stop.column, columns - 1);
  return {
    isStop: (atRow, atColumn) => atRow === row && atColumn === column,
    key: (event) => {
      const place = event.target instanceof HTMLElement ? event.target.dataset.place : undefined;
      const step = STEPS[event.key];
      if (!place || !step) return;
      const [fromRow = 0, fromColumn = 0] = place.split(':').map(Number);
      const next = {
        row: Math.max(0, Math.min(rows - 1, fromRow + step[0])),
        column: Math.max(0, Math.min(columns - 1, fromColumn + step[1])),
      };
      event.preventDefault();
      setStop(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus();
    },
  };
}
