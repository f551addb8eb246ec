import classes from './Paper.module.css';
import type { PaperTableContent } from './paper-block.ts';

/** With more columns than this the type of a table is made smaller. */
const MANY_COLUMNS = 8;

/**
 * Some rows of a table, with its head. `widths` are the columns' widths in pixels as the whole table has them, so
 * that its parts on several sheets stand in line.
 */
export function PaperTable({
  table,
  from = 0,
  to = table.rows.length,
  widths,
}: {
  table: PaperTableContent;
  from?: number;
  to?: number;
  widths?: readonly number[];
}) {
  const goesOn = from > 0;
  return (
    <table
      className={classes.table}
      aria-label={goesOn ? `${table.name}, continued` : table.name}
      data-measured={widths ? true : undefined}
      data-wide={table.columns.length > MANY_COLUMNS || undefined}
    >
      {widths && (
        <colgroup>
          {table.columns.map(({ title }, index) => (
            <col key={title} style={{ width: widths[index] }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {table.columns.map(({ title, numeric }) => (
            <th key={title} scope="col" data-numeric={numeric || undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(from, to).map(({ key, cells: [head, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => {
              const column = table.columns[index + 1];
              return (
                <td key={column?.title} data-numeric={column?.numeric || undefined}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
