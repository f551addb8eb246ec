import type { Day } from '../../domain/calendar/day.ts';
import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import type { ImportTerm } from '../../domain/outcome/import-term.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { DecimalMark } from './read-number.ts';
import type { DateOrder } from './read-period.ts';

/**
 * What a column holds.
 * - `rep`, `measure`: names; `period`: a month, quarter, year, or a day in it; `from`, `to`: the days of a period
 * - `value`: figures of the measure that the row or the whole table names; `month`: the same, of the period in the title
 * - `figure:ID`: figures of that measure; `count`: how many deals or people the row's figures rest on
 * - `skip`: left out
 */
export type ColumnRole =
  | 'rep'
  | 'measure'
  | 'period'
  | 'from'
  | 'to'
  | 'value'
  | 'month'
  | 'count'
  | 'skip'
  | `figure:${string}`;

/** Whose figures a name stands for: a rep's id, the team, or nobody's that are wanted. */
export const TEAM = 'team';
export const SKIP = 'skip';

/**
 * How a table is to be read. `measureId` is the measure of `value` and `month` columns where no column names one. Null for
 * `dateOrder`, `decimalMark` and `shares` leaves it to what the table shows. `shares` says whether .78 in a percentage means
 * 78 % (`fraction`) or .78 %. `reps` and `measures` say what names stand for, by `wordKey`. `existing` says what wins over
 * a figure that is there, `twice` over two lines for one place. Periods that end before `since` are left out, and with
 * `leaveOut` what can't be read.
 */
export type ImportMapping = {
  readonly roles: readonly ColumnRole[];
  readonly measureId: string | null;
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  readonly shares: 'fraction' | 'percent' | null;
  readonly reps: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly existing: 'replace' | 'keep';
  readonly twice: 'last' | 'first' | null;
  readonly since: Day | null;
  readonly leaveOut: boolean;
};

/** A figure that is there already. */
export type KnownFigure = { readonly id: string; readonly value: number; readonly count: number | null };

/** What the table is read against. */
export type KnownTeam = {
  readonly reps: readonly Pick<Rep, 'id' | 'name' | 'email'>[];
  readonly measures: readonly OutcomeKind[];
  readonly terms: readonly ImportTerm[];
  readonly figures: readonly KnownFigure[];
  readonly today: Day;
};
