import { Alert, Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Transcript } from '../../../../src/core/interchange/transcripts/transcript.ts';
import { formatCounted } from '../../../format/numbers.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { formatClock, formatWords, TIMING_WORDS } from '../talk-words.ts';
import classes from './AddTranscript.module.css';
import { lengthInSeconds } from './who-speaks.ts';

/** What was found: the form, how it tells the time, how much was said; and what to mind about it. */
export function SourceSummary({
  transcript,
  fileName,
  startOver,
}: {
  transcript: Transcript;
  fileName: string | null;
  startOver: () => void;
}) {
  const { format, timing, speakers, turns, warnings } = transcript;
  const length = lengthInSeconds(turns);
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
        <li>{formatCounted(turns.length, 'turn')}</li>
        <li>{formatCounted(words, 'word')}</li>
        {length !== null && <li>{formatClock(length)} long</li>}
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
