import { Button, Checkbox } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { succeed } from '../../../src/core/foundation/outcome.ts';
import type { DataKind, DataTable } from '../../../src/core/interchange/data-out/data-table.ts';
import { writeCsv } from '../../../src/core/interchange/data-out/write-csv.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { saveAsFile } from '../../ui/save-as-file.ts';
import { useDuring } from '../settings/use-during.ts';
import { CsvStyleField } from './CsvStyleField.tsx';
import { ownCsvStyle } from './csv-style.ts';
import classes from './DataOut.module.css';
import { fileNameOf } from './file-name.ts';
import { TABLE_HINTS } from './table-words.ts';

/**
 * Tables to take out: ticked ones as one workbook, each as CSV. `name` begins the files' names; `wanted` is the table that
 * somebody came for; `waiting` says what is still being read. `children` are further choices above the list.
 */
export function TablesPanel({
  title,
  name,
  tables,
  wanted,
  waiting,
  privateNotes,
  children,
}: {
  title: string;
  name: string;
  tables: readonly DataTable[];
  wanted: string | undefined;
  waiting: string | null;
  privateNotes: { readonly on: boolean; readonly set: (on: boolean) => void; readonly label: string };
  children?: ReactNode;
}) {
  const today = useToday();
  const [left, setLeft] = useState<readonly DataKind[]>([]);
  const [style, setStyle] = useState(ownCsvStyle);
  const [busy, during] = useDuring();
  const cameFor = useRef<HTMLLIElement>(null);
  useEffect(() => {
    cameFor.current?.scrollIntoView({ block: 'center' });
  }, []);
  const taken = tables.filter(({ kind, rows }) => rows.length > 0 && !left.includes(kind));
  const isEmpty = waiting === null && tables.every(({ rows }) => rows.length === 0);

  const tick = (kind: DataKind) =>
    setLeft(left.includes(kind) ? left.filter((each) => each !== kind) : [...left, kind]);
  const saveWorkbook = () =>
    during('workbook', async () => {
      const { writeWorkbook } = await import('./write-workbook.ts');
      saveAsFile(fileNameOf([name], today, 'xlsx'), await writeWorkbook(taken));
      return succeed(null);
    });
  const saveCsv = (table: DataTable) =>
    saveAsFile(
      fileNameOf([name, table.title], today, 'csv'),
      writeCsv(table, style),
      'text/csv;charset=utf-8',
    );

  return (
    <Panel title={title}>
      <div className={classes.choices}>
        {children}
        <Checkbox
          label={privateNotes.label}
          description="Left out unless ticked, so that the file can be shown to others."
          checked={privateNotes.on}
          onChange={(event) => privateNotes.set(event.currentTarget.checked)}
        />
      </div>
      {isEmpty ? (
        <p className={classes.text}>Nothing is recorded here yet, so there is nothing to take out.</p>
      ) : (
        <>
          <ul className={classes.tables} aria-label={title}>
            {tables.map((table) => (
              <li
                key={table.kind}
                ref={table.kind === wanted ? cameFor : undefined}
                data-wanted={table.kind === wanted || undefined}
              >
                <Checkbox
                  label={table.title}
                  description={TABLE_HINTS[table.kind]}
                  checked={taken.includes(table)}
                  disabled={table.rows.length === 0}
                  onChange={() => tick(table.kind)}
                />
                <span className={classes.count}>
                  {table.rows.length === 0 ? 'Nothing yet' : formatCounted(table.rows.length, 'row')}
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`CSV: ${table.title}`}
                  disabled={table.rows.length === 0 || waiting !== null}
                  onClick={() => saveCsv(table)}
                >
                  CSV
                </Button>
              </li>
            ))}
          </ul>
          <div className={classes.foot}>
            <Button
              leftSection={<IconFileSpreadsheet size={18} stroke={1.6} />}
              loading={busy === 'workbook'}
              disabled={taken.length === 0 || waiting !== null}
              onClick={() => void saveWorkbook()}
            >
              Save {formatCounted(taken.length, 'table')} for Excel
            </Button>
            <p className={classes.waiting} role="status">
              {waiting}
            </p>
            <CsvStyleField style={style} setStyle={setStyle} />
          </div>
        </>
      )}
    </Panel>
  );
}
