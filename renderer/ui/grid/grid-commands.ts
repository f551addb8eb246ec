import type { Problem } from '../../../src/core/foundation/outcome.ts';
import type { Place, Press } from './grid-moves.ts';

/** What a cell asks of its grid. A problem is for the cell to show; what was asked has then not happened. */
export type GridCommands = {
  readonly enter: (place: Place, text: string) => Problem | null;
  readonly paste: (place: Place, text: string) => Problem | null;
  /** Whether the key moved the focus; at an edge it stays and counts as moved. */
  readonly move: (place: Place, press: Press) => boolean;
  readonly step: (kind: 'undo' | 'redo') => void;
};

/** Puts the focus into a cell of the grid. */
export function focusCell(table: HTMLTableElement | null, { row, column }: Place): void {
  table?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`)?.focus();
}
