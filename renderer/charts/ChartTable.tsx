import { Table } from '@mantine/core';
import classes from './ChartTable.module.css';

/** A chart's numbers as words: what its table shows. `numeric` columns stand at the right. */
export type TableContent = {
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

/** The table of a chart. The first cell of a row names it. Long tables scroll in their own frame, by keyboard too. */
export function ChartTable({ name, content }: { name: string; content: TableContent }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard
    <section className={classes.scroll} aria-label={`${name}, as a table`} tabIndex={0}>
      <Table stickyHeader>
        <Table.Caption className="unseen">{name}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {content.columns.map(({ title, numeric }) => (
              <Table.Th key={title} scope="col" data-numeric={numeric || undefined}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {content.rows.map(({ key, cells: [head, ...cells] }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{head}</Table.Th>
              {cells.map((cell, index) => {
                const column = content.columns[index + 1];
                return (
                  <Table.Td key={column?.title} data-numeric={column?.numeric || undefined}>
                    {cell}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
