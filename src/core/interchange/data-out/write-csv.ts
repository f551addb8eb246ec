import Papa from 'papaparse';
import { clockOf } from '../../domain/audit/day-time.ts';
import type { CellType, DataCell, DataTable } from './data-table.ts';
import { headingOf } from './data-table.ts';

/** How a table is written as text: what parts the columns, and the mark between whole and part of a number. */
export type CsvStyle = { readonly separator: ',' | ';' | '\t'; readonly decimal: '.' | ',' };

/**
 * The style that a spreadsheet of somebody with this decimal mark opens by itself: with a decimal comma the columns are
 * parted by semicolons.
 */
export function csvStyleFor(decimal: CsvStyle['decimal']): CsvStyle {
  return { separator: decimal === ',' ? ';' : ',', decimal };
}

/** What a spreadsheet could take for the beginning of a formula; the wide forms are those of Chinese and Japanese keyboards. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: what looks like a formula gets an apostrophe. `inertText('=1+1')` is `'=1+1`. */
export function inertText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/**
 * Writes a table as CSV: a byte order mark, so that spreadsheets read it as UTF-8, lines that end in CR LF, and quotes as
 * RFC 4180 has them. Days are written as 2026-03-31, shares as percentages, and texts so that none is run as a formula.
 *
 * @example writeCsv(table, { separator: ';', decimal: ',' }) // '\ufeffDay;Length (min)\r\n2026-03-02;30\r\n'
 */
export function writeCsv({ columns, rows }: DataTable, style: CsvStyle): string {
  const lines = [
    columns.map(headingOf),
    ...rows.map((row) => row.map((cell, at) => cellText(cell, columns[at]?.type ?? 'text', style))),
  ];
  return `\ufeff${Papa.unparse(lines, { delimiter: style.separator, newline: '\r\n' })}\r\n`;
}

function cellText(cell: DataCell, type: CellType, style: CsvStyle): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return inertText(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'object')
    return numberText(cell.unit === 'percent' ? cell.value * 100 : cell.value, style);
  if (type === 'clock') return clockOf(cell);
  return numberText(type === 'share' ? cell * 100 : cell, style);
}

/** A number without the dust that reckoning leaves, and without thousands marks, which readers misread. */
function numberText(value: number, { decimal }: CsvStyle): string {
  return String(Number(value.toFixed(6))).replace('.', decimal);
}
