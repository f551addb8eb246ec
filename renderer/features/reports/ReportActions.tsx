import { Button } from '@mantine/core';
import { IconFileDownload, IconPrinter } from '@tabler/icons-react';
import type { Paper } from '../../print/paper-size.ts';
import { usePrint } from '../../print/use-print.ts';

/**
 * The ways to paper: a PDF where the program can make one, and the printer of the window; `quiet` where something else comes first,
 * `waiting` while the pages aren't all there.
 */
export function ReportActions({
  title,
  paper,
  quiet = false,
  waiting = false,
}: {
  title: string;
  paper: Paper;
  quiet?: boolean;
  waiting?: boolean;
}) {
  const { print, savePdf, busy } = usePrint(title, paper);
  const printing = <IconPrinter size={17} stroke={1.6} />;
  if (!savePdf) {
    return (
      <Button
        {...(quiet && { variant: 'default' })}
        onClick={print}
        disabled={waiting}
        leftSection={printing}
      >
        Print or save as PDF
      </Button>
    );
  }
  return (
    <>
      <Button variant="default" onClick={print} disabled={waiting} leftSection={printing}>
        Print
      </Button>
      <Button
        {...(quiet && { variant: 'default' })}
        onClick={savePdf}
        disabled={waiting}
        loading={busy}
        leftSection={<IconFileDownload size={17} stroke={1.6} />}
      >
        Save as PDF
      </Button>
    </>
  );
}
