import type { OutcomeUnit } from '../../domain/outcome/outcome-units.ts';

/** The tables that are taken out: six of a plan, and two of a consultant's practice. */
export const DATA_KINDS = [
  'sessions',
  'time',
  'weeks',
  'talk',
  'commitments',
  'outcomes',
  'portfolio',
  'hours',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/**
 * What the cells of a column are. `day` is a `YYYY-MM-DD`; `clock` minutes since midnight; `whole` and `decimal` plain
 * numbers; `share` a number of 0 to 1 that people read as a percentage; `flag` yes or no; `figure` an outcome, whose unit
 * is its row's.
 */
export type CellType = 'text' | 'day' | 'clock' | 'whole' | 'decimal' | 'share' | 'flag' | 'figure';

/** An outcome with its unit: a percentage is a share of 0 to 1. */
export type FigureCell = { readonly value: number; readonly unit: OutcomeUnit };

/** A cell as a value, never as words: nothing that is displayed is parsed back. Null is empty. */
export type DataCell = string | number | boolean | FigureCell | null;

/** A column; `unit` stands behind its title, as in `Length (min)`. */
export type DataColumn = { readonly title: string; readonly type: CellType; readonly unit?: string };

/** One kind of data as rows, each as wide as the columns. */
export type DataTable = {
  readonly kind: DataKind;
  readonly title: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
};

/** A column's heading. `headingOf({ title: 'Length', type: 'whole', unit: 'min' })` is `Length (min)`. */
export function headingOf({ title, unit }: DataColumn): string {
  return unit === undefined ? title : `${title} (${unit})`;
}
