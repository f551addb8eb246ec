import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import { wordKey } from '../../domain/outcome/import-term.ts';
import { outcomeIdOf } from '../../domain/outcome/outcome-figure.ts';
import { monthsPeriod, type Period } from '../../domain/outcome/periods.ts';
import type { FoundName, NameFinder } from './find-names.ts';
import { type ColumnRole, type ImportMapping, type KnownTeam, SKIP, TEAM } from './import-mapping.ts';
import type { ImportPlan, PlannedFigure, UnreadCell, UnreadReason } from './import-plan.ts';
import { hundredth, withinReason } from './read-figure.ts';
import { type DecimalMark, isFormula, readNumber } from './read-number.ts';
import { type DateOrder, type ReadPeriod, readPeriod } from './read-period.ts';

/** A column that is read: its place, what it holds, and its title. */
export type TableColumn = { readonly at: number; readonly role: ColumnRole; readonly title: string };

/** Whether a column holds figures. */
export function isFigureRole(role: ColumnRole): boolean {
  return role === 'value' || role === 'month' || role.startsWith('figure:');
}

/** Figures that are written alike: those of a column, and where rows name the measure, of one measure in it. */
export function figuresKey({ at, role }: TableColumn, measure: string): string {
  return role === 'value' ? `${at} ${wordKey(measure)}` : `${at}`;
}

/** So many cells that can't be read are named one by one. */
const NAMED_UNREAD = 20;

/** What stands in cells that say nothing. */
const EMPTY = /^(?:|[-–—]|n\/?a|#n\/a|null|none|\.)$/i;

function measureOfColumn(role: ColumnRole, { measureId }: ImportMapping): string | null {
  return role.startsWith('figure:') ? role.slice('figure:'.length) : measureId;
}

/** What reading a table has come to so far: the figures by their place, and what stood in the way. */
export class Findings {
  readonly #unread: UnreadCell[] = [];
  #unreadCount = 0;
  readonly figures = new Map<string, PlannedFigure>();
  repeated = 0;
  contradictions = 0;
  contradiction: ImportPlan['contradiction'] = null;
  early = 0;

  unread(line: number, text: string, reason: UnreadReason): void {
    this.#unreadCount += 1;
    if (this.#unread.length < NAMED_UNREAD)
      this.#unread.push({ line, text: text.trim().slice(0, 80), reason });
  }

  /** Takes what a cell came to. */
  take(
    found: ReturnType<typeof figureOf>,
    {
      line,
      text,
      twice,
    }: { readonly line: number; readonly text: string; readonly twice: ImportMapping['twice'] },
  ): void {
    if (found === 'early') this.early += 1;
    else if ('reason' in found) this.unread(line, found.text, found.reason);
    else this.#add(found, text, twice);
  }

  #add(figure: PlannedFigure, text: string, twice: ImportMapping['twice']): void {
    const id = outcomeIdOf(figure);
    const known = this.figures.get(id);
    if (!known) {
      this.figures.set(id, figure);
      return;
    }
    if (known.value === figure.value && known.count === figure.count) {
      this.repeated += 1;
      return;
    }
    this.contradictions += 1;
    this.contradiction ??= { line: figure.line, text: text.trim().slice(0, 80) };
    if (twice !== 'first') this.figures.set(id, figure);
  }

  cells() {
    return { unread: this.#unread, unreadCount: this.#unreadCount };
  }
}

/** What rows are read with. */
export type Reading = {
  readonly columns: readonly TableColumn[];
  readonly mapping: ImportMapping;
  readonly known: KnownTeam;
  readonly notation: { readonly dateOrder: DateOrder | null; readonly decimalMark: DecimalMark | null };
  readonly reps: NameFinder;
  readonly measures: NameFinder;
  readonly findings: Findings;
  readonly fractions: ReadonlyMap<string, boolean>;
};

/** Reads rows one by one into the findings. */
export function readerOf(reading: Reading): (row: readonly string[], line: number) => void {
  const { columns, mapping, known, notation, reps, measures, findings } = reading;
  const at = (role: ColumnRole) => columns.find((column) => column.role === role)?.at;
  const places = {
    rep: at('rep'),
    measure: at('measure'),
    period: at('period'),
    from: at('from'),
    to: at('to'),
    count: at('count'),
  };
  const figureColumns = columns.filter(({ role }) => isFigureRole(role));
  const kinds = new Map(known.measures.map((measure) => [measure.id, measure]));
  const periods = periodReader(notation.dateOrder ?? 'day-first');
  return (row: readonly string[], line: number): void => {
    const cell = (place: number | undefined) => (place === undefined ? '' : (row[place] ?? ''));
    const filled = figureColumns.filter((column) => !EMPTY.test(cell(column.at).trim()));
    if (filled.length === 0) return;
    const rep = places.rep === undefined ? { id: TEAM } : repOf(cell(places.rep), reps.find);
    if (rep === null) findings.unread(line, row.join(' ').trim(), 'no-rep');
    if (rep === null || 'open' in rep || rep.id === SKIP) return;
    const rowPeriod = periodOfRow(cell, places, periods);
    const count = countOf(cell(places.count), notation.decimalMark ?? '.');
    if (count === undefined) findings.unread(line, cell(places.count), 'not-a-count');
    for (const column of filled) {
      const text = cell(column.at);
      const period = column.role === 'month' ? wholePeriod(periods(column.title)) : rowPeriod;
      if (!period) {
        findings.unread(line, cell(places.period ?? places.from) || '(empty)', 'not-a-period');
        return;
      }
      const named = places.measure !== undefined && column.role !== 'month' && column.role === 'value';
      const measure = named
        ? measures.find(cell(places.measure))
        : { id: measureOfColumn(column.role, mapping) ?? '' };
      if ('open' in measure || measure.id === SKIP) continue;
      const kind = kinds.get(measure.id);
      if (!kind) findings.unread(line, cell(places.measure), 'no-measure');
      else
        findings.take(
          figureOf(
            {
              text,
              line,
              written: figuresKey(column, cell(places.measure)),
              period,
              repId: rep.id === TEAM ? null : rep.id,
              count: count ?? null,
              kind,
            },
            reading,
          ),
          { line, text, twice: mapping.twice },
        );
    }
  };
}

function repOf(word: string, find: (word: string) => FoundName): FoundName | null {
  return word.trim() === '' ? null : find(word);
}

/** Reads periods, each text once: a long table has few. */
function periodReader(order: DateOrder) {
  const read = new Map<string, ReadPeriod | null>();
  return (text: string): ReadPeriod | null => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const period = readPeriod(text, order);
    read.set(text, period);
    return period;
  };
}

/** A day alone stands for its month. */
function wholePeriod(period: ReadPeriod | null): Period | null {
  return period && (period.exact ? monthsPeriod(period.from, 1) : { from: period.from, to: period.to });
}

function periodOfRow(
  cell: (place: number | undefined) => string,
  places: {
    readonly period: number | undefined;
    readonly from: number | undefined;
    readonly to: number | undefined;
  },
  read: (text: string) => ReadPeriod | null,
): Period | null {
  if (places.from !== undefined && places.to !== undefined) {
    const [from, to] = [read(cell(places.from)), read(cell(places.to))];
    return from && to && { from: from.from, to: to.to };
  }
  return places.period === undefined ? null : wholePeriod(read(cell(places.period)));
}

/** A count as a whole number; null where none stands, undefined where something else does. */
function countOf(text: string, mark: DecimalMark): number | null | undefined {
  if (EMPTY.test(text.trim())) return null;
  const read = readNumber(text, mark);
  return read && Number.isInteger(read.value) && read.value >= 0 && read.value <= 1e9
    ? read.value
    : undefined;
}

type Found = {
  readonly text: string;
  readonly line: number;
  readonly written: string;
  readonly period: Period;
  readonly repId: string | null;
  readonly count: number | null;
  readonly kind: OutcomeKind;
};

/** The figure of a cell, that its period is too early, or why it can't be kept. */
function figureOf(
  { text, line, written, period, repId, count, kind }: Found,
  { mapping, notation, known, fractions }: Reading,
): PlannedFigure | 'early' | Omit<UnreadCell, 'line'> {
  const { from, to } = period;
  if (from > to) return { text: `${from} to ${to}`, reason: 'ends-before-it-begins' };
  if (from > known.today) return { text: from, reason: 'in-future' };
  if (mapping.since !== null && to < mapping.since) return 'early';
  if (isFormula(text)) return { text, reason: 'formula' };
  const read = readNumber(text, notation.decimalMark ?? '.');
  if (!read) return { text, reason: 'not-a-number' };
  const isFraction = !read.percent && fractions.get(written) === true;
  const value = kind.unit === 'percent' && !isFraction ? hundredth(read.value) : read.value;
  if (withinReason(value, kind) !== null) return { text, reason: 'out-of-range' };
  return { measureId: kind.id, repId, from, to, value, count, line, before: null };
}
