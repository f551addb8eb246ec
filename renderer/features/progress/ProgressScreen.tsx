import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useDeferredValue } from 'react';
import { planProgress } from '../../../src/core/insights/plan-progress.ts';
import { addressOf } from '../../app/router.ts';
import { useInsight, useRecords, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { CommitmentsCard } from './CommitmentsCard.tsx';
import { GatesSummary } from './GatesSummary.tsx';
import { NothingYet } from './NothingYet.tsx';
import { PlanLine } from './PlanLine.tsx';
import { ProgressCharts } from './ProgressCharts.tsx';
import classes from './ProgressScreen.module.css';
import { milestoneWords, placeWords } from './place-words.ts';
import { RhythmCard } from './RhythmCard.tsx';
import { ShareCard } from './ShareCard.tsx';
import { TalkCard } from './TalkCard.tsx';

/** Progress: the story of the 90 days on one page, each part leading to the records behind it. */
export default function ProgressScreen() {
  const records = useRecords();
  const today = useToday();
  const progress = useInsight(planProgress);
  // The cards answer first; charts of a long history may follow a moment later.
  const settled = useDeferredValue(true, false);
  const begun =
    records.count('time-entry') + records.count('conversation') + records.count('session') > 0 ||
    progress.done > 0;
  return (
    <Screen
      title="Progress"
      lead={placeWords(progress, today)}
      actions={
        <Button
          component="a"
          href={addressOf('reports')}
          variant="default"
          leftSection={<IconFileText size={17} stroke={1.6} />}
        >
          Open the report
        </Button>
      }
    >
      <Panel title="Where you stand" hint={milestoneWords(progress)}>
        <PlanLine progress={progress} />
      </Panel>
      {begun ? (
        <>
          <div className={classes.cards}>
            <ShareCard />
            <TalkCard />
            <RhythmCard />
            <CommitmentsCard />
          </div>
          {settled && <ProgressCharts />}
        </>
      ) : (
        <NothingYet />
      )}
      {settled && <GatesSummary />}
    </Screen>
  );
}
