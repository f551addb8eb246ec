import { Button, Tabs } from '@mantine/core';
import { IconFilePlus, IconPlus } from '@tabler/icons-react';
import { lazy } from 'react';
import { addressOf, goTo } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Screen } from '../../ui/Screen.tsx';
import { askToLogSession } from './log-session-request.ts';
import { SessionsTab } from './sessions/SessionsTab.tsx';
import { TranscriptsTab } from './transcripts/TranscriptsTab.tsx';

const AddTranscript = lazy(async () => ({
  default: (await import('./add/AddTranscript.tsx')).AddTranscript,
}));
const ReadingScreen = lazy(async () => ({
  default: (await import('./reading/ReadingScreen.tsx')).ReadingScreen,
}));

/** What is said with the team: the log of sessions, the transcripts, adding one, and reading one. */
export default function ConversationsScreen({ rest }: { rest: readonly string[] }) {
  const [place] = rest;
  if (place === 'add') return <AddTranscript />;
  if (place === undefined || place === '' || place === 'transcripts') {
    return <ConversationLists tab={place === 'transcripts' ? 'transcripts' : 'sessions'} />;
  }
  return <ReadingScreen id={place} />;
}

function ConversationLists({ tab }: { tab: 'sessions' | 'transcripts' }) {
  const records = useRecords();
  const sessions = records.count('session');
  const transcripts = records.count('conversation');
  return (
    <Screen
      title="Conversations"
      lead={`${formatCounted(sessions, 'session')} logged, ${formatCounted(transcripts, 'transcript')} profiled.`}
      actions={
        <>
          <Button
            component="a"
            variant="default"
            leftSection={<IconFilePlus size={18} stroke={1.6} />}
            href={addressOf('conversations', 'add')}
          >
            Add a transcript
          </Button>
          <Button leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => askToLogSession({})}>
            Log a session
          </Button>
        </>
      }
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => (next === 'transcripts' ? goTo('conversations', next) : goTo('conversations'))}
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="sessions">Sessions</Tabs.Tab>
          <Tabs.Tab value="transcripts">Transcripts</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="sessions">
          <SessionsTab />
        </Tabs.Panel>
        <Tabs.Panel value="transcripts">
          <TranscriptsTab />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
