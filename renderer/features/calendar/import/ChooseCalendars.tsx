import { Button, FileButton } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { formatBytes } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import classes from './Import.module.css';

/** Where calendar files are dropped or chosen, one or several at once. */
export function ChooseCalendars({
  files,
  busy,
  takeFiles,
}: {
  files: readonly File[];
  busy: boolean;
  takeFiles: (files: readonly File[]) => void;
}) {
  const dragging = useFileDrop(takeFiles);
  return (
    <Panel title="Calendar files">
      <div className={classes.drop} data-dragging={dragging || undefined}>
        <IconCalendarDown size={30} stroke={1.4} aria-hidden />
        {files.length > 0 ? (
          <ul className={classes.files} aria-label="Chosen files">
            {files.map((file) => (
              <li key={`${file.name} ${file.size}`}>
                {file.name} <span className={classes.quiet}>{formatBytes(file.size)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={classes.words}>
            {dragging
              ? 'Let go to read it.'
              : 'Drop one or several .ics files here: the export of your calendar from Outlook, Google or Apple.'}
          </p>
        )}
        <FileButton accept=".ics,.ical,.ifb,text/calendar" multiple onChange={takeFiles}>
          {(props) => (
            <Button {...props} variant={files.length > 0 ? 'default' : 'filled'} loading={busy}>
              {files.length > 0 ? 'Choose other files' : 'Choose calendar files'}
            </Button>
          )}
        </FileButton>
        <p className={classes.quiet}>Read here on this computer. Nothing is kept before you import it.</p>
      </div>
    </Panel>
  );
}
