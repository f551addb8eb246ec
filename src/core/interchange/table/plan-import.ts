import { outcomeIdOf } from '../../domain/outcome/outcome-figure.ts';
import { measureFinder, repFinder } from './find-names.ts';
import type { ColumnRole, ImportMapping, KnownTeam } from './import-mapping.ts';
import type { ImportPlan, Missing, PlannedFigure } from './import-plan.ts';
import { type DecimalMark, decimalMarkIn, decimalMarkOf, readNumber } from './read-number.ts';
import { dateOrderIn, dateOrderOf } from './read-period.ts';
import { Findings, figuresKey, isFigureRole, readerOf, type TableColumn } from './read-rows.ts';
import type { Table } from './table.ts';

/** Percentages up to this, without a sign and with a part, are taken for fractions: 2.5 would be 250 %. */
const LARGEST_FRACTION = 3;

function columnsOf(table: Table, { roles }: ImportMapping): TableColumn[] {
  return roles
    .map((role, at) => ({ at, role, title: table.titles[at] ?? '' }))
    .filter(({ role }) => role !== 'skip');
}

function cellsOf(table: Table, columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ at }) => table.rows.map((row) => row[at] ?? ''));
}

/** How the dates and numbers of the table are read, and what has to be asked. */
function notationOf(table: Table, columns: readonly TableColumn[], mapping: ImportMapping) {
  const dates = cellsOf(
    table,
    columns.filter(({ role }) => role === 'period' || role === 'from' || role === 'to'),
  );
  const order = dateOrderOf(new Set(dates));
  const numbers = cellsOf(
    table,
    columns.filter(({ role }) => isFigureRole(role)),
  );
  const mark = decimalMarkOf(numbers);
  const isClear = order === null || order === 'day-first' || order === 'month-first';
  return {
    dateOrder: mapping.dateOrder ?? (isClear ? (order ?? 'day-first') : null),
    dateExample:
      dates.find((cell) => dateOrderIn(cell) === 'open') ??
      (order === 'mixed' ? (dates.find((cell) => dateOrderIn(cell) !== null) ?? null) : null),
    datesMixed: order === 'mixed',
    decimalMark: mapping.decimalMark ?? (mark === 'open' ? null : mark),
    decimalExample: mark === 'open' ? (numbers.find((cell) => decimalMarkIn(cell) === 'open') ?? null) : null,
  };
}

/**
 * Which plain numbers are fractions, by {@link figuresKey}: those of a column, or where rows name the measure of one measure in
 * it, whose largest is at most {@link LARGEST_FRACTION} and some have a part. A workbook's percentages come as fractions, also
 * in a column that has days below them.
 */
function fractionsOf(
  table: Table,
  columns: readonly TableColumn[],
  mapping: ImportMapping,
  mark: DecimalMark,
): ReadonlyMap<string, boolean> {
  const seen = new Map<string, { largest: number; withPart: boolean }>();
  const measureAt = columns.find(({ role }) => role === 'measure')?.at;
  for (const column of columns.filter(({ role }) => isFigureRole(role))) {
    for (const row of table.rows) {
      const read = readNumber(row[column.at] ?? '', mark);
      if (!read || read.percent) continue;
      const key = figuresKey(column, measureAt === undefined ? '' : (row[measureAt] ?? ''));
      const { largest, withPart } = seen.get(key) ?? { largest: 0, withPart: false };
      seen.set(key, {
        largest: Math.max(largest, Math.abs(read.value)),
        withPart: withPart || !Number.isInteger(read.value),
      });
    }
  }
  return new Map(
    [...seen].map(([key, { largest, withPart }]) => [
      key,
      mapping.shares === null ? withPart && largest <= LARGEST_FRACTION : mapping.shares === 'fraction',
    ]),
  );
}

/**
 * What a table would bring, read in one way; nothing is kept by it. Each figure is looked at once: what can't be read is named
 * with its line, what has to be asked stands in the plan, and figures that have to wait for an answer are not in it yet.
 *
 * @example
 * // Rep;Month;Win rate / Ana;März 2026;33,3 % / Ana;April 2026;0 of 3
 * planImport(table, guessMapping(table, known), known) // one figure of .333, one cell that is no number
 */
export function planImport(table: Table, mapping: ImportMapping, known: KnownTeam): ImportPlan {
  const columns = columnsOf(table, mapping);
  const notation = notationOf(table, columns, mapping);
  const reps = repFinder(known, mapping);
  const measures = measureFinder(known, mapping);
  const findings = new Findings();
  const missing = missingIn(columns, mapping);
  const fractions = fractionsOf(table, columns, mapping, notation.decimalMark ?? '.');
  if (missing.length === 0) {
    const rowReader = { columns, mapping, known, notation, reps, measures, findings, fractions };
    const read = readerOf(rowReader);
    for (const [index, row] of table.rows.entries()) read(row, table.firstLine + index);
  }
  const before = new Map(known.figures.map((figure) => [figure.id, figure]));
  const settled = settle([...findings.figures.values()], before, mapping);
  return {
    ...settled,
    ...findings.cells(),
    repeated: findings.repeated,
    contradictions: findings.contradictions,
    contradiction: findings.contradiction,
    early: findings.early,
    missing,
    openReps: reps.open(),
    openMeasures: measures.open(),
    ...notation,
    fractions: [...fractions.values()].some(Boolean),
    asTeam: !columns.some(({ role }) => role === 'rep'),
  };
}

function missingIn(columns: readonly TableColumn[], mapping: ImportMapping): Missing[] {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const needsMeasure = (has('value') || has('month')) && !has('measure') && mapping.measureId === null;
  return [
    ...(columns.some(({ role }) => isFigureRole(role)) ? [] : (['figures'] as const)),
    ...(has('period') || has('month') || (has('from') && has('to')) ? [] : (['period'] as const)),
    ...(needsMeasure ? (['measure'] as const) : []),
  ];
}

/** Leaves out what is there already, and what is to stay as it is. */
function settle(
  planned: readonly PlannedFigure[],
  known: ReadonlyMap<string, { readonly value: number; readonly count: number | null }>,
  { existing }: ImportMapping,
) {
  let [replacing, unchanged, keptOld] = [0, 0, 0];
  const figures = planned.flatMap((figure) => {
    const old = known.get(outcomeIdOf(figure));
    if (!old) return [figure];
    if (old.value === figure.value && old.count === figure.count) {
      unchanged += 1;
      return [];
    }
    if (existing === 'keep') {
      keptOld += 1;
      return [];
    }
    replacing += 1;
    return [{ ...figure, before: old.value }];
  });
  return { figures, replacing, unchanged, keptOld };
}
