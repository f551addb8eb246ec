import { Button, FileButton, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type ClipboardEvent, useCallback, useState } from 'react';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { MAX_TRANSCRIPT_BYTES } from '../../../../src/core/interchange/transcripts/transcript-size.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import classes from './AddTranscript.module.css';
import { OPENED_ENDINGS } from './open-source.ts';

/** Text shorter than this is more likely typed than a transcript, and is read only when asked. */
const READ_AT_ONCE_FROM = 80;

/** The two ways in: a file (chosen or dropped), or pasted text. A refusal stands here with what to do. */
export function ChooseSource({
  takeFile,
  takeText,
  problem,
  busy,
}: {
  takeFile: (file: File) => void;
  takeText: (text: string) => void;
  problem: Problem | null;
  busy: boolean;
}) {
  const [text, setText] = useState('');
  const dragging = useFileDrop(useCallback(([file]: readonly File[]) => file && takeFile(file), [takeFile]));
  const readPasted = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (text !== '' || pasted.length < READ_AT_ONCE_FROM) return;
    // A very long text would stall the field: it is refused without ever standing in it.
    if (pasted.length > MAX_TRANSCRIPT_BYTES) event.preventDefault();
    takeText(pasted);
  };
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      <Panel title="A file">
        <div className={classes.drop} data-dragging={dragging || undefined}>
          <IconFileUpload size={30} stroke={1.4} aria-hidden />
          <p className={classes.dropWords}>
            {dragging
              ? 'Let go to read it.'
              : 'Drop a transcript here: .vtt, .srt, .txt, .md, .json, or .docx from Teams.'}
          </p>
          <FileButton accept={OPENED_ENDINGS} onChange={(file) => file && takeFile(file)}>
            {(props) => (
              <Button {...props} loading={busy}>
                Choose a file
              </Button>
            )}
          </FileButton>
        </div>
      </Panel>
      <Panel title="Or text">
        <div className={classes.paste}>
          <Textarea
            label="Transcript"
            placeholder={'Ana: How did the call go?\nBen: Better than last week.'}
            rows={7}
            value={text}
            onPaste={readPasted}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div>
            <Button
              variant="default"
              disabled={text.trim() === ''}
              loading={busy}
              onClick={() => takeText(text)}
            >
              Read this text
            </Button>
          </div>
        </div>
      </Panel>
      <p className={classes.privacy}>
        It is read here on this computer and goes nowhere else. Nothing is kept before you save it.
      </p>
    </>
  );
}
