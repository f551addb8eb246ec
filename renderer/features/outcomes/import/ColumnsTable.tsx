import { NativeSelect } from '@mantine/core';
import type {
  ColumnRole,
  ImportMapping,
  KnownTeam,
} from '../../../../src/core/interchange/table/import-mapping.ts';
import classes from './Import.module.css';
import type { OpenedTable } from './table-jobs.ts';

/** A table wider than this shows its first columns only; the others are left out of the reading. */
const MOST_COLUMNS = 60;

function choices({ measures }: KnownTeam) {
  return [
    { value: 'skip', label: 'Leave out' },
    { value: 'rep', label: 'Rep' },
    { value: 'period', label: 'Month or date' },
    { value: 'from', label: 'First day' },
    { value: 'to', label: 'Last day' },
    { group: 'Figures of', items: measures.map(({ id, name }) => ({ value: `figure:${id}`, label: name })) },
    { value: 'month', label: 'Figures of this month' },
    { value: 'value', label: 'Figures' },
    { value: 'measure', label: 'Name of the measure' },
    { value: 'count', label: 'How many counted' },
  ];
}

/** The first rows of the table; above each column is chosen what it holds. */
export function ColumnsTable({
  opened,
  known,
  mapping,
  change,
}: {
  opened: OpenedTable;
  known: KnownTeam;
  mapping: ImportMapping;
  change: (patch: Partial<ImportMapping>) => void;
}) {
  const data = choices(known);
  const titles = opened.titles.slice(0, MOST_COLUMNS);
  const setRole = (at: number, role: string) =>
    change({ roles: mapping.roles.map((each, index) => (index === at ? (role as ColumnRole) : each)) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard
    <section className={classes.scroll} aria-label="Columns of the table" tabIndex={0}>
      <table className={classes.columns}>
        <thead>
          <tr>
            {titles.map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, titles may repeat
              <th key={at} scope="col">
                <span className={classes.columnTitle} title={title}>
                  {title}
                </span>
                <NativeSelect
                  size="xs"
                  aria-label={`What “${title}” holds`}
                  data={data}
                  value={mapping.roles[at]}
                  onChange={(event) => setRole(at, event.currentTarget.value)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {opened.sample.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name
            <tr key={line}>
              {titles.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name
                <td key={at} data-out={mapping.roles[at] === 'skip' || undefined} title={row[at]}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {opened.titles.length > MOST_COLUMNS && (
        <p className={classes.inset}>
          The first {MOST_COLUMNS} of {opened.titles.length} columns are shown.
        </p>
      )}
    </section>
  );
}
