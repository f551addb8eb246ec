import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { SkippedEntry } from '../../../../src/core/interchange/calendar/reading.ts';
import { Panel } from '../../../ui/Panel.tsx';
import classes from './Import.module.css';

const SHOWN_AT_FIRST = 20;
const SHOWN_AT_MOST = 500;

/** What was left out of a calendar, each with the reason. */
export function SkippedPanel({ skipped }: { skipped: readonly SkippedEntry[] }) {
  const [all, setAll] = useState(false);
  const shown = skipped
    .map((entry, position) => ({ ...entry, position }))
    .slice(0, all ? SHOWN_AT_MOST : SHOWN_AT_FIRST);
  return (
    <Panel title="Left out" flush>
      <Table aria-label="Left out" className={classes.skipped}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Entry</Table.Th>
            <Table.Th scope="col">When</Table.Th>
            <Table.Th scope="col">Because</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ summary, start, reason, position }) => (
            <Table.Tr key={position}>
              <Table.Td className={classes.title}>{summary || 'Without a title'}</Table.Td>
              <Table.Td className={classes.when}>{start.slice(0, 16).replace('T', ' ')}</Table.Td>
              <Table.Td>{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {skipped.length > shown.length && (
        <div className={classes.more}>
          {all ? (
            `and ${skipped.length - shown.length} more`
          ) : (
            <Button variant="default" size="xs" onClick={() => setAll(true)}>
              Show {Math.min(skipped.length, SHOWN_AT_MOST)}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
