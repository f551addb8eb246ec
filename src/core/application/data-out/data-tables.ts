import type { DataTable } from '../../interchange/data-out/data-table.ts';
import type { RecordsView } from '../../records/records.ts';
import { column, type DataOutOptions, type PlanTable } from './plan-table.ts';
import { COMMITMENTS_TABLE } from './tables/commitments-table.ts';
import { OUTCOMES_TABLE } from './tables/outcomes-table.ts';
import { SESSIONS_TABLE } from './tables/sessions-table.ts';
import { TALK_TABLE } from './tables/talk-table.ts';
import { TIME_TABLE, WEEKS_TABLE } from './tables/time-tables.ts';

const PLAN_TABLES: readonly PlanTable[] = [
  SESSIONS_TABLE,
  TIME_TABLE,
  WEEKS_TABLE,
  TALK_TABLE,
  COMMITMENTS_TABLE,
  OUTCOMES_TABLE,
];

/**
 * The tables of plans, one a kind, also where there is no row yet. With several plans the first column says whose row it is.
 *
 * @example
 * planTables([records], { today, withPrivateNotes: false }).map(({ title }) => title)
 * // ['Sessions', 'Time', 'Time by week', 'Talk', 'Commitments', 'Outcomes']
 */
export function planTables(plans: readonly RecordsView[], options: DataOutOptions): DataTable[] {
  const named = plans.length > 1;
  return PLAN_TABLES.map(({ kind, title, columns, rowsOf }) => ({
    kind,
    title,
    columns: named ? [column('Manager', 'text'), ...columns] : columns,
    rows: plans.flatMap((records) => {
      const rows = rowsOf(records, options);
      const manager = records.all('transition')[0]?.managerName ?? null;
      return named ? rows.map((row) => [manager, ...row]) : rows;
    }),
  }));
}
