import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { Conversation } from '../../../../src/core/domain/conversation/conversation.ts';
import type { Problem } from '../../../../src/core/foundation/outcome.ts';
import { usePlanStore, useRecords } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { LabelsOnlyNote } from './LabelsOnlyNote.tsx';
import { ProfilePanel } from './ProfilePanel.tsx';
import { TranscriptView } from './TranscriptView.tsx';

type Fetched = { readonly id: string; readonly problem: Problem | null };

/** The transcript once it is there; until then, or without it, the profile with a word on why. */
export function TranscriptBody({ conversation }: { conversation: Conversation }) {
  const plan = usePlanStore();
  const { id, keepsText } = conversation;
  const transcript = useRecords().get('transcript', id);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const fetchText = useCallback(async () => {
    setFetched(null);
    setFetched({ id, problem: await plan.loadTranscript(id) });
  }, [plan, id]);
  useEffect(() => {
    void fetchText();
  }, [fetchText]);
  if (transcript) {
    return (
      <>
        {!keepsText && <LabelsOnlyNote />}
        <TranscriptView conversation={conversation} transcript={transcript} />
      </>
    );
  }
  if (fetched?.id !== id) return <Loading />;
  return (
    <>
      {fetched?.problem ? (
        <ProblemNote
          problem={fetched.problem}
          action={<Button onClick={() => void fetchText()}>Load the text again</Button>}
        />
      ) : (
        <Panel>
          <EmptyState title="The text is not kept">
            Of this conversation only the counts are there. To read and correct it line by line, add its
            transcript again.
          </EmptyState>
        </Panel>
      )}
      <ProfilePanel conversation={conversation} goToMonologue={null} />
    </>
  );
}
