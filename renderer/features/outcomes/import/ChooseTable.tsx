import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ClipboardEvent, useCallback, useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import classes from './Import.module.css';
import type { TableSource } from './table-jobs.ts';

/** Pasted text with a line break is a table, and is read at once. */
const IS_TABLE = /[\t;,|].*\r?\n/;

/** The ways in: paste from a spreadsheet, or a file. */
export function ChooseTable({
  open,
  problem,
  busy,
}: {
  open: (source: TableSource) => Promise<void>;
  problem: Problem | null;
  busy: boolean;
}) {
  const [text, setText] = useState('');
  const takeFile = useCallback(
    async (file: File | null | undefined) => {
      if (file) await open({ form: 'file', bytes: await file.arrayBuffer(), fileName: file.name });
    },
    [open],
  );
  const dragging = useFileDrop(useCallback(([file]: readonly File[]) => void takeFile(file), [takeFile]));
  const readPasted = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (text !== '' || !IS_TABLE.test(pasted)) return;
    // A long table would stall the field: it is read without ever standing in it.
    event.preventDefault();
    void open({ form: 'text', text: pasted });
  };
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <Panel title="Paste" hint="Copy the rows with their titles in your spreadsheet, and paste them here.">
        <div className={classes.paste}>
          <Textarea
            label="Table"
            rows={6}
            placeholder={'Rep\tMonth\tWin rate\tDeals\nAna Ruiz\tMarch 2026\t33%\t12'}
            value={text}
            onPaste={readPasted}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>
            <Button
              variant="default"
              disabled={text.trim() === ''}
              loading={busy}
              onClick={() => void open({ form: 'text', text })}
            >
              Read this table
            </Button>
          </div>
        </div>
      </Panel>
      <Panel title="Or a file">
        <div className={classes.drop} data-dragging={dragging || undefined}>
          <IconFileSpreadsheet size={30} stroke={1.4} aria-hidden />
          <p>{dragging ? 'Let go to read it.' : 'Drop a .csv or .xlsx file here.'}</p>
          <FileButton accept=".csv,.tsv,.txt,.xlsx" onChange={(file) => void takeFile(file)}>
            {(props) => (
              <Button {...props} loading={busy}>
                Choose a file
              </Button>
            )}
          </FileButton>
        </div>
      </Panel>
      <p className={classes.quiet}>
        A row for each rep and month, or months across: both are understood. It is read on this computer and
        goes nowhere else.
      </p>
    </>
  );
}
