/** A cell by its place among the grid's rows and columns, from 0. */
export type Place = { readonly row: number; readonly column: number };

/** How far the grid reaches. Columns before `firstColumn` take no minutes and are passed over. */
export type GridSize = { readonly rows: number; readonly columns: number; readonly firstColumn: number };

/** A key as it was pressed; `typing` while the cell holds something not yet entered, so that the caret needs the keys. */
export type Press = {
  readonly key: string;
  readonly shift: boolean;
  readonly command: boolean;
  readonly typing: boolean;
};

/**
 * Where a key leads from a cell, as in a spreadsheet; the cell itself at an edge, null when the key doesn't move. Tab is
 * left to the browser, which goes on at the next row and leaves the grid after the last cell.
 */
export function moveFrom({ row, column }: Place, press: Press, size: GridSize): Place | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const within = (to: Place): Place => ({
    row: Math.min(lastRow, Math.max(0, to.row)),
    column: Math.min(lastColumn, Math.max(size.firstColumn, to.column)),
  });
  switch (press.key) {
    case 'ArrowUp':
      return within({ row: press.command ? 0 : row - 1, column });
    case 'ArrowDown':
      return within({ row: press.command ? lastRow : row + 1, column });
    case 'Enter':
      return within({ row: press.shift ? row - 1 : row + 1, column });
  }
  if (press.typing) return null;
  switch (press.key) {
    case 'ArrowLeft':
      return within({ row, column: press.command ? 0 : column - 1 });
    case 'ArrowRight':
      return within({ row, column: press.command ? lastColumn : column + 1 });
    case 'Home':
      return within({ row: press.command ? 0 : row, column: 0 });
    case 'End':
      return within({ row: press.command ? lastRow : row, column: lastColumn });
    default:
      return null;
  }
}
