import type { OutcomeChange } from '../../../../src/core/domain/outcome/outcome-figure.ts';
import { MOST_OUTCOMES } from '../../../../src/core/domain/outcome/outcome-units.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../../src/core/foundation/outcome.ts';
import { guessMapping } from '../../../../src/core/interchange/table/column-roles.ts';
import type { ImportMapping, KnownTeam } from '../../../../src/core/interchange/table/import-mapping.ts';
import type { ImportPlan, PlannedFigure } from '../../../../src/core/interchange/table/import-plan.ts';
import { planImport } from '../../../../src/core/interchange/table/plan-import.ts';
import { readDelimited, type Table, tableOfRows } from '../../../../src/core/interchange/table/table.ts';
import { decodeText } from '../../../../src/core/interchange/transcripts/decode-text.ts';

/** A table before it is read: pasted text, or a file. */
export type TableSource =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'file'; readonly bytes: ArrayBuffer; readonly fileName: string };

/** What the page needs to know of an open table: its titles, some rows, how many there are, and the sheets to choose from. */
export type OpenedTable = {
  readonly titles: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly mapping: ImportMapping;
};

/** The plan with no more figures than a preview shows; `total` is how many there are. */
export type PlanPreview = Omit<ImportPlan, 'figures'> & {
  readonly figures: readonly PlannedFigure[];
  readonly total: number;
  readonly tooMany: boolean;
};

const SAMPLE_ROWS = 4;
const PREVIEW_FIGURES = 60;

/** A file beyond this isn't a table of a team's figures. */
export const LARGEST_TABLE = 60_000_000;

const UNREADABLE: Problem = {
  code: 'not-a-spreadsheet',
  message: 'This file can’t be read as a spreadsheet.',
  remedy: 'Save it as .xlsx or .csv in your spreadsheet program, without a password, and choose it again.',
};

/** Holds a table that is open, so that it is sent to and fro once only. */
export type TableHolder = {
  open(source: TableSource, known: KnownTeam): Promise<Outcome<OpenedTable>>;
  choose(sheet: number, known: KnownTeam): Outcome<OpenedTable>;
  plan(mapping: ImportMapping, known: KnownTeam): PlanPreview | null;
  figures(mapping: ImportMapping, known: KnownTeam): OutcomeChange[];
};

type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** A holder without a table. */
export function tableHolder(): TableHolder {
  let sheets: readonly Sheet[] = [];
  let table: Table | null = null;
  const choose = (sheet: number, known: KnownTeam): Outcome<OpenedTable> => {
    const read = tableOfRows(sheets[sheet]?.rows ?? []);
    return read.ok ? opened(read.value, sheet, known) : read;
  };
  const opened = (read: Table, sheet: number, known: KnownTeam): Outcome<OpenedTable> => {
    table = read;
    return succeed({
      titles: read.titles,
      sample: read.rows.slice(0, SAMPLE_ROWS),
      rows: read.rows.length,
      sheets: sheets.map(({ name }) => name),
      sheet,
      mapping: guessMapping(read, known),
    });
  };
  return {
    async open(source, known) {
      sheets = [];
      if (source.form === 'text') return openText(source.text, (read) => opened(read, 0, known));
      if (source.bytes.byteLength > LARGEST_TABLE) return fail(TOO_LARGE);
      if (!isSpreadsheet(source.bytes)) {
        const text = decodeText(new Uint8Array(source.bytes));
        return text.ok ? openText(text.value, (read) => opened(read, 0, known)) : text;
      }
      const read = await readSheets(source.bytes);
      if (!read.ok) return read;
      sheets = read.value;
      const first = sheets.findIndex(({ rows }) => tableOfRows(rows).ok);
      return choose(Math.max(0, first), known);
    },
    choose,
    plan(mapping, known) {
      if (!table) return null;
      const plan = planImport(table, mapping, known);
      const total = plan.figures.length;
      return {
        ...plan,
        figures: plan.figures.slice(0, PREVIEW_FIGURES),
        total,
        tooMany: total > MOST_OUTCOMES,
      };
    },
    figures(mapping, known) {
      if (!table) return [];
      return planImport(table, mapping, known).figures.map(
        ({ line: _line, before: _before, ...change }) => change,
      );
    },
  };
}

const TOO_LARGE: Problem = {
  code: 'table-too-large',
  message: 'This file is larger than 60 MB.',
  remedy: 'Export the figures by rep and month instead of every single deal.',
};

function openText(text: string, open: (table: Table) => Outcome<OpenedTable>): Outcome<OpenedTable> {
  const read = readDelimited(text);
  return read.ok ? open(read.value) : read;
}

/** A spreadsheet is a zip file, which begins with these letters. */
function isSpreadsheet(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  return first === 0x50 && second === 0x4b;
}

async function readSheets(bytes: ArrayBuffer): Promise<Outcome<Sheet[]>> {
  try {
    const { default: readWorkbook } = await import('read-excel-file/web-worker');
    const sheets = await readWorkbook(new Blob([bytes]));
    return succeed(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })),
    );
  } catch {
    // The library refuses by throwing, in words that are no help to a user.
    return fail(UNREADABLE);
  }
}

/** A cell as text: a date by its day, a number in full; what a formula came to, not the formula. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
