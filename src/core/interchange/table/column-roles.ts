import { importTermId, wordKey } from '../../domain/outcome/import-term.ts';
import type { ColumnRole, ImportMapping, KnownTeam } from './import-mapping.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';
import type { Table } from './table.ts';

/** So many rows are looked at to tell what a column holds. */
const SAMPLE_ROWS = 60;

const TITLES: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'rep',
    /^(rep|reps|sales ?rep|salesperson|name|owner|deal owner|seller|account executive|employee|mitarbeiter|verkaufer|vertriebler|vendeur|vendedor)\b/,
  ],
  ['from', /^(from|start|begin|first day|period start|von|beginn)\b/],
  ['to', /^(to|end|until|last day|period end|bis|ende)\b/],
  ['period', /^(period|month|quarter|date|day|year|monat|quartal|datum|zeitraum|mois|mes)\b/],
  ['measure', /^(measure|metric|kpi|indicator|kennzahl)\b/],
  ['count', /^(n|count|deals|number of deals|opportunities|closed deals|anzahl|headcount)\b/],
  ['value', /^(value|figure|result|actual|wert)\b/],
];

const MEASURE_TITLES: readonly (readonly [string, RegExp])[] = [
  ['quota-attainment', /\b(quota|attainment|target achievement|zielerreichung)\b/],
  ['win-rate', /\b(win rate|winrate|close rate|closing rate|conversion|abschlussquote)\b/],
  ['deal-velocity', /\b(velocity|sales cycle|cycle time|days to close|cycle)\b/],
  ['voluntary-turnover', /\b(turnover|attrition|fluktuation)\b/],
];

/** The measure that a word names: by its name, or by what it is often called; null for none. */
export function measureNamed(
  word: string,
  { measures, terms }: Pick<KnownTeam, 'measures' | 'terms'>,
): string | null {
  const key = wordKey(word);
  const remembered = terms.find(({ id }) => id === importTermId('measure', word));
  const known = (id: string) => measures.some((measure) => measure.id === id);
  if (remembered?.means && known(remembered.means)) return remembered.means;
  const byName = measures.find(({ name }) => wordKey(name) === key);
  return byName?.id ?? MEASURE_TITLES.find(([id, pattern]) => known(id) && pattern.test(key))?.[0] ?? null;
}

function isMostly(cells: readonly string[], test: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(test).length >= filled.length * 0.6;
}

function roleOf(title: string, cells: readonly string[], known: KnownTeam): ColumnRole {
  const remembered = known.terms.find(({ id }) => id === importTermId('column', title));
  if (remembered) return (remembered.means ?? 'skip') as ColumnRole;
  const key = wordKey(title);
  const isNumeric = isMostly(
    cells,
    (cell) => readNumber(cell, '.') !== null || readNumber(cell, ',') !== null,
  );
  const measure = isNumeric ? measureNamed(title, known) : null;
  if (measure) return `figure:${measure}`;
  if (isNumeric && readPeriod(title, 'day-first')) return 'month';
  const byTitle = TITLES.find(([, pattern]) => pattern.test(key))?.[0];
  if (byTitle) return byTitle;
  const names = new Set(known.reps.map(({ name }) => wordKey(name)));
  if (isMostly(cells, (cell) => names.has(wordKey(cell)))) return 'rep';
  if (isMostly(cells, (cell) => measureNamed(cell, known) !== null)) return 'measure';
  return isMostly(cells, (cell) => readPeriod(cell, 'day-first') !== null && !/^\d+$/.test(cell.trim()))
    ? 'period'
    : 'skip';
}

/** Roles of which a table has one column; a second one is left out. */
const ONCE = new Set<ColumnRole>(['rep', 'measure', 'period', 'from', 'to', 'value', 'count']);

/**
 * A first guess at how to read a table: by what its titles meant last time, by the words in the titles, then by what the columns
 * hold. Two columns with a first and a last day outdo one with a period.
 */
export function guessMapping(table: Table, known: KnownTeam): ImportMapping {
  const sample = table.rows.slice(0, SAMPLE_ROWS);
  const seen = new Set<ColumnRole>();
  const roles = table.titles.map((title, at): ColumnRole => {
    const role = roleOf(
      title,
      sample.map((row) => row[at] ?? ''),
      known,
    );
    if (role !== 'skip' && role !== 'month' && seen.has(role)) return 'skip';
    if (ONCE.has(role) || role.startsWith('figure:')) seen.add(role);
    return role;
  });
  const hasFigures = roles.some((role) => role === 'value' || role === 'month' || role.startsWith('figure:'));
  const measure = table.titles.map((title) => measureNamed(title, known)).find((id) => id !== null);
  return {
    roles: hasFigures ? roles : withValue(roles, sample),
    measureId: measure ?? null,
    dateOrder: null,
    decimalMark: null,
    shares: null,
    reps: {},
    measures: {},
    existing: 'replace',
    twice: null,
    since: null,
    leaveOut: false,
  };
}

/** Takes the first column of numbers that has no role for the figures. */
function withValue(roles: readonly ColumnRole[], sample: readonly (readonly string[])[]): ColumnRole[] {
  const at = roles.findIndex(
    (role, column) =>
      role === 'skip' &&
      isMostly(
        sample.map((row) => row[column] ?? ''),
        (cell) => readNumber(cell, '.') !== null || readNumber(cell, ',') !== null,
      ),
  );
  return roles.map((role, column) => (column === at ? 'value' : role));
}
