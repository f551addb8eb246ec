import { Button, Stack, Tabs } from '@mantine/core';
import { IconChecklist, IconFilePlus, IconHandClick, IconPlus } from '@tabler/icons-react';
import { addressOf, goTo } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { usePlan } from '../../state/use-plan.ts';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { askToLogSession } from './log-session-request.ts';
import { PreparedPanel } from './prepare/PreparedPanel.tsx';
import { ProfileTab } from './profile/ProfileTab.tsx';
import { RescuesTab } from './rescues/RescuesTab.tsx';
import { SessionsTab } from './sessions/SessionsTab.tsx';
import { TranscriptsTab } from './transcripts/TranscriptsTab.tsx';

const AddTranscript = fetchedPart(async () => ({
  default: (await import('./add/AddTranscript.tsx')).AddTranscript,
}));
const ReadingScreen = fetchedPart(async () => ({
  default: (await import('./reading/ReadingScreen.tsx')).ReadingScreen,
}));

const TallyScreen = fetchedPart(async () => ({
  default: (await import('./tally/TallyScreen.tsx')).TallyScreen,
}));

const PrepareScreen = fetchedPart(async () => ({
  default: (await import('./prepare/PrepareScreen.tsx')).PrepareScreen,
}));

const CompanionScreen = fetchedPart(async () => ({
  default: (await import('./companion/CompanionScreen.tsx')).CompanionScreen,
}));

const LISTS = ['sessions', 'transcripts', 'profile', 'rescues'] as const;
type List = (typeof LISTS)[number];

/** What is said with the team: sessions, transcripts, talk over the 90 days, rescues; adding a transcript, and reading one. */
export default function ConversationsScreen({ rest }: { rest: readonly string[] }) {
  const [place = '', within] = rest;
  if (place === 'add') return <AddTranscript />;
  if (place === 'tally') return <TallyScreen />;
  if (place === 'prepare') return <PrepareScreen rest={rest.slice(1)} />;
  if (place === 'companion') return <CompanionScreen rest={rest.slice(1)} />;
  const list = place === '' ? 'sessions' : LISTS.find((name) => name === place);
  if (list) return <ConversationLists tab={list} within={within} />;
  return <ReadingScreen id={place} />;
}

function ConversationLists({ tab, within }: { tab: List; within: string | undefined }) {
  const sessions = usePlan(({ records }) => records.count('session'));
  const transcripts = usePlan(({ records }) => records.count('conversation'));
  const tallies = usePlan(({ records }) => records.count('tally'));
  return (
    <Screen
      title="Conversations"
      lead={`${formatCounted(sessions, 'session')} logged, ${formatCounted(transcripts, 'transcript')} profiled${tallies > 0 ? `, ${formatCounted(tallies, 'talk')} tallied live` : ''}.`}
      actions={
        <>
          <Button
            component="a"
            variant="default"
            leftSection={<IconChecklist size={18} stroke={1.6} />}
            href={addressOf('conversations', 'prepare')}
          >
            Prepare
          </Button>
          <Button
            component="a"
            variant="default"
            leftSection={<IconHandClick size={18} stroke={1.6} />}
            href={addressOf('conversations', 'tally')}
          >
            Live tally
          </Button>
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
        onChange={(next) =>
          next === null || next === 'sessions' ? goTo('conversations') : goTo('conversations', next)
        }
      >
        <Tabs.List mb="lg">
          <Tabs.Tab value="sessions">Sessions</Tabs.Tab>
          <Tabs.Tab value="transcripts">Transcripts</Tabs.Tab>
          <Tabs.Tab value="profile">Over 90 days</Tabs.Tab>
          <Tabs.Tab value="rescues">Rescues</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="sessions">
          <Stack gap="lg">
            <PreparedPanel />
            <SessionsTab />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="transcripts">
          <TranscriptsTab />
        </Tabs.Panel>
        <Tabs.Panel value="profile">
          <ProfileTab />
        </Tabs.Panel>
        <Tabs.Panel value="rescues">
          <RescuesTab logs={within === 'log'} />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
