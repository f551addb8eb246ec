import { Button, FileButton } from '@mantine/core';
import { useFileDrop } from '../../../ui/use-file-drop.ts';
import classes from './Surveys.module.css';

/** Where answer files are dropped or chosen, one or many at once. */
export function ChooseAnswers({
  busy,
  takeFiles,
}: {
  busy: boolean;
  takeFiles: (files: readonly File[]) => void;
}) {
  const dragging = useFileDrop(takeFiles);
  return (
    <div className={classes.drop} data-dragging={dragging || undefined}>
      <p>
        {dragging
          ? 'Let go to look at them.'
          : 'Drop the files that came back here. Which answer is whose isn’t kept.'}
      </p>
      <FileButton accept=".txt,text/plain" multiple onChange={takeFiles}>
        {(props) => (
          <Button {...props} variant="default" loading={busy}>
            Choose answer files
          </Button>
        )}
      </FileButton>
    </div>
  );
}
