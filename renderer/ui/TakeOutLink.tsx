import { ActionIcon } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import type { DataKind } from '../../src/core/interchange/data-out/data-table.ts';
import { addressOf } from '../app/router.ts';

/** A small button beside a table that leads to taking it out. `what` is the table's name in a sentence, such as `the sessions`. */
export function TakeOutLink({ kind, what }: { kind: DataKind; what: string }) {
  const words = `Take ${what} out for a spreadsheet`;
  return (
    <ActionIcon
      component="a"
      href={addressOf('settings', 'data-out', kind)}
      variant="default"
      size="lg"
      aria-label={words}
      title={words}
    >
      <IconTableExport size={18} stroke={1.6} />
    </ActionIcon>
  );
}
