import { Button } from '@mantine/core';
import { addressOf } from '../../../app/router.ts';
import { Screen } from '../../../ui/Screen.tsx';
import { ChooseSource } from './ChooseSource.tsx';
import { DescribeTalk } from './DescribeTalk.tsx';
import { useTranscriptSource } from './use-transcript-source.ts';

/** Adds a transcript: choose it, say who you are in it, look at what was found, save. */
export function AddTranscript() {
  const { state, desk, takeFile, takeText, startOver } = useTranscriptSource();
  return (
    <Screen
      title="Add a transcript"
      lead="See how much of a coaching talk you told, asked and reflected."
      actions={
        <Button component="a" variant="default" href={addressOf('conversations', 'transcripts')}>
          Cancel
        </Button>
      }
    >
      {state.step === 'read' ? (
        <DescribeTalk found={state.found} fileName={state.fileName} desk={desk} startOver={startOver} />
      ) : (
        <ChooseSource
          takeFile={takeFile}
          takeText={takeText}
          problem={state.step === 'choose' ? state.problem : null}
          busy={state.step === 'reading'}
        />
      )}
    </Screen>
  );
}
