import Papa from 'papaparse';
import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';

/**
 * A table as it was read: titles, rows of texts as wide as the titles, and in which line of the source the first row stands,
 * counted from 1.
 */
export type Table = {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly firstLine: number;
};

/** More rows than this are more than a team's figures; such a file is another one. */
export const MOST_ROWS = 1_000_000;

const DELIMITERS = ['\t', ';', ',', '|'];

/** Reads delimited text: commas, semicolons, tabs or bars, with quotes as RFC 4180 has them. See {@link tableOfRows}. */
export function readDelimited(text: string): Outcome<Table> {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, ''), {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: false,
  });
  return tableOfRows(data);
}

/**
 * A table from rows of cells. The titles are the first row with two filled cells, so that a heading over the table is passed
 * over; empty rows are left out at the end and passed over in between.
 *
 * @example tableOfRows([['Sales 2026'], [], ['Rep', 'Quota'], ['Ana', '93 %']]) // titles Rep and Quota, first row in line 4
 */
export function tableOfRows(all: readonly (readonly string[])[]): Outcome<Table> {
  const head = all.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
  if (head < 0) {
    return fail({
      code: 'no-table',
      message: 'No table was found: there is no row with two filled cells.',
      remedy: 'Copy the rows together with their titles, or choose another sheet or file.',
    });
  }
  const body = all.slice(head + 1);
  const filled = body.filter(hasText);
  if (filled.length === 0) {
    return fail({
      code: 'only-titles',
      message: 'There are titles, but no row below them.',
      remedy: 'Copy the rows as well, or choose another sheet or file.',
    });
  }
  if (filled.length > MOST_ROWS) {
    return fail({
      code: 'too-many-rows',
      message: 'This table has more than a million rows.',
      remedy: 'Export the figures by rep and month instead of every single deal.',
    });
  }
  const width = (all[head] ?? []).length;
  const widest = filled.reduce((most, row) => Math.max(most, row.length), width);
  const titles = Array.from({ length: widest }, (_, at) => titleOf(all[head]?.[at], at));
  return succeed({ titles, rows: body.map((row) => padded(row, widest)), firstLine: head + 2 });
}

function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function titleOf(cell: string | undefined, at: number): string {
  const title = cell?.trim() ?? '';
  return title === '' ? `Column ${at + 1}` : title.slice(0, 300);
}

function padded(row: readonly string[], width: number): readonly string[] {
  if (row.length === width) return row;
  return Array.from({ length: width }, (_, at) => row[at] ?? '');
}
