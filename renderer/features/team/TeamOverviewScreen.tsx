import { Button, Tabs } from '@mantine/core';
import { IconChartLine, IconPlus, IconUsers } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { addressOf, goTo } from '../../app/router.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight } from '../../state/use-plan.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { fetchedPart } from '../../ui/fetched-part.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { LeftReps } from './LeftReps.tsx';
import { RepForm } from './RepForm.tsx';
import { RepsTab } from './RepsTab.tsx';
import classes from './TeamOverviewScreen.module.css';
import { teamOverview } from './team-overview.ts';
import { TEAM_TABS, type TeamTab } from './team-tabs.ts';

const BoardTab = fetchedPart(() => import('./board/BoardTab.tsx'));
const BalanceTab = fetchedPart(() => import('./balance/BalanceTab.tsx'));
const RhythmTab = fetchedPart(() => import('./rhythm/RhythmTab.tsx'));

/** The team: who is to be coached how often, how it is kept, who gets how much, and where in the week it lies. */
export function TeamOverviewScreen({ tab, adding }: { tab: TeamTab; adding: boolean }) {
  const overview = useInsight(teamOverview);
  const [open, setOpen] = useState(false);
  const active = overview.members.filter(({ rep }) => rep.status === 'active');
  const left = overview.members.filter(({ rep }) => rep.status === 'left');
  const closeAdd = () => {
    setOpen(false);
    if (adding) goTo('team');
  };
  const addButton = (
    <Button leftSection={<IconPlus size={17} />} onClick={() => setOpen(true)}>
      Add rep
    </Button>
  );
  return (
    <Screen
      title="Team"
      lead={active.length > 0 && `${formatCounted(active.length, 'rep')} to coach.`}
      actions={
        active.length > 0 && (
          <>
            {addButton}
            <Button
              component="a"
              variant="default"
              leftSection={<IconChartLine size={17} stroke={1.6} />}
              href={addressOf('team', 'outcomes')}
            >
              Outcomes
            </Button>
          </>
        )
      }
    >
      {active.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<IconUsers size={34} stroke={1.4} />}
            title="Nobody in the team yet"
            action={addButton}
          >
            Add the reps whom you coach. From then on you see here who is due, and how well the rhythm is
            kept.
          </EmptyState>
        </Panel>
      ) : (
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) => (next === null || next === 'reps' ? goTo('team') : goTo('team', next))}
        >
          <Tabs.List mb="lg">
            {TEAM_TABS.map(({ place, name }) => (
              <Tabs.Tab key={place} value={place}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Suspense fallback={<Loading />}>
            <Tabs.Panel value="reps" className={classes.panel}>
              <RepsTab overview={overview} active={active} />
            </Tabs.Panel>
            <Tabs.Panel value="board" className={classes.panel}>
              <BoardTab members={active} frequency={overview.frequency} />
            </Tabs.Panel>
            <Tabs.Panel value="balance" className={classes.panel}>
              <BalanceTab />
            </Tabs.Panel>
            <Tabs.Panel value="rhythm" className={classes.panel}>
              <RhythmTab />
            </Tabs.Panel>
          </Suspense>
        </Tabs>
      )}
      {left.length > 0 && tab === 'reps' && <LeftReps members={left} />}
      {(adding || open) && <RepForm close={closeAdd} />}
    </Screen>
  );
}
