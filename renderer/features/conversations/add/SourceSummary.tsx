import { Alert, Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { formatCounted } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { formatClock, formatWords, TIMING_WORDS } from '../talk-words.ts';
import classes from './AddTranscript.module.css';
import type { FoundTalk } from './talk-jobs.ts';

/** What was found: the form, how it tells the time, how much was said; and what to mind about it. */
export function SourceSummary({
  found,
  fileName,
  startOver,
}: {
  found: FoundTalk;
  fileName: string | null;
  startOver: () => void;
}) {
  const { format, timing, speakers, turns, seconds, warnings } = found;
  const words = speakers.reduce((sum, speaker) => sum + speaker.words, 0);
  return (
    <Panel
      title={formatWords(format)}
      hint={fileName ?? 'Pasted text'}
      actions={
        <Button variant="default" size="xs" onClick={startOver}>
          Choose another
        </Button>
      }
    >
      <ul className={classes.facts}>
        <li>{formatCounted(speakers.length, 'speaker')}</li>
        <li>{formatCounted(turns, 'turn')}</li>
        <li>{formatCounted(words, 'word')}</li>
        {seconds !== null && <li>{formatClock(seconds)} long</li>}
        <li>{TIMING_WORDS[timing]}</li>
      </ul>
      {warnings.length > 0 && (
        <Alert
          className={classes.warnings}
          color="yellow"
          variant="light"
          icon={<IconInfoCircle size={18} />}
        >
          {warnings.map((warning) => (
            <p key={warning} className={classes.warning}>
              {warning}
            </p>
          ))}
        </Alert>
      )}
    </Panel>
  );
}
