import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import {
  type CellType,
  type DataCell,
  type DataTable,
  type FigureCell,
  headingOf,
} from '../../../src/core/interchange/data-out/data-table.ts';

/** A cell of a spreadsheet holds no more characters; a file with more is called damaged. */
const LONGEST_TEXT = 32_767;
const MINUTES_OF_A_DAY = 1440;

const FORMATS: Readonly<Partial<Record<CellType, string>>> = {
  day: 'yyyy-mm-dd',
  clock: 'hh:mm',
  whole: '#,##0',
  decimal: '#,##0.0',
  share: '0.0%',
};

const NARROWEST = 12;
const WIDEST = 60;
const ROWS_MEASURED = 200;

/**
 * Writes tables as an .xlsx workbook, a sheet each: days are dates, numbers are numbers with a format, shares are percentages,
 * and every text is a text, also where it begins like a formula.
 */
export function writeWorkbook(tables: readonly DataTable[]): Promise<Blob> {
  return writeExcelFile(tables.map(sheetOf)).toBlob();
}

function sheetOf({ title, columns, rows }: DataTable): Sheet<Blob> {
  return {
    sheet: title,
    stickyRowsCount: 1,
    columns: columns.map((column, at) => ({
      width: Math.max(headingOf(column).length + 2, column.type === 'text' ? widthOf(rows, at) : NARROWEST),
    })),
    data: [
      columns.map((column) => ({ ...textCell(headingOf(column)), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.type ?? 'text'))),
    ],
  };
}

function widthOf(rows: DataTable['rows'], at: number): number {
  const lengths = rows.slice(0, ROWS_MEASURED).map((row) => String(row[at] ?? '').length);
  return Math.min(WIDEST, Math.max(NARROWEST, ...lengths) + 2);
}

function cellOf(cell: DataCell, type: CellType): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return { type: Boolean, value: cell };
  if (typeof cell === 'object') return figureCell(cell);
  if (typeof cell === 'string') {
    if (type !== 'day') return textCell(cell);
    return { type: Date, value: new Date(`${cell}T00:00:00Z`), ...formatted('day') };
  }
  return { type: Number, value: type === 'clock' ? cell / MINUTES_OF_A_DAY : cell, ...formatted(type) };
}

function figureCell({ value, unit }: FigureCell): Cell {
  if (unit === 'number') return { type: Number, value };
  return { type: Number, value, ...formatted(unit === 'percent' ? 'share' : 'decimal') };
}

function formatted(type: CellType) {
  const format = FORMATS[type];
  return format === undefined ? {} : { format };
}

function textCell(text: string) {
  // The library looks texts up in a plain object, where a text such as "constructor" finds what isn't a text.
  const looked = text in Object.prototype ? `${text} ` : text;
  const value = looked.length > LONGEST_TEXT ? `${looked.slice(0, LONGEST_TEXT - 1)}…` : looked;
  return { type: String, value, format: '@' };
}
