import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Period } from '../../../src/core/domain/outcome/periods.ts';
import { periodOf, readChoice, usualChoice } from '../../../src/core/domain/plan/story-period.ts';
import { cycleOf, recordsOfCycle } from '../../../src/core/insights/past-cycles.ts';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import { planProgress } from '../../../src/core/insights/plan-progress.ts';
import { type ProgressStory, progressStory } from '../../../src/core/insights/progress-story.ts';
import type { RecordSet } from '../../../src/core/records/records.ts';
import { addressOf } from '../../app/router.ts';
import { useInsight, useRecords, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { CommitmentsCard } from './CommitmentsCard.tsx';
import { GatesSummary, PastGates } from './GatesSummary.tsx';
import { NothingYet } from './NothingYet.tsx';
import { OutcomesCard } from './OutcomesCard.tsx';
import { PeriodPicker } from './PeriodPicker.tsx';
import { PlanLine } from './PlanLine.tsx';
import { ProgressCharts } from './ProgressCharts.tsx';
import classes from './ProgressScreen.module.css';
import { PulseCard } from './PulseCard.tsx';
import { milestoneWords, placeWords } from './place-words.ts';
import { RhythmCard } from './RhythmCard.tsx';
import { ShareCard } from './ShareCard.tsx';
import { TalkCard } from './TalkCard.tsx';

type StoryInsight = (records: RecordSet, today: Day) => ProgressStory;

let latest: { readonly period: Period; readonly insight: StoryInsight } | null = null;

/** The story of a period as an insight: the same one as long as the period is the same, so that coming back costs nothing. */
function insightOf({ from, to }: Period): StoryInsight {
  if (latest?.period.from !== from || latest.period.to !== to) {
    latest = {
      period: { from, to },
      insight: (records, today) => progressStory(records, today, { from, to }),
    };
  }
  return latest.insight;
}

/** A cycle that is over, with its plan as it stood on the last day; null for days that are not of one. */
function cycleThen(all: RecordSet, period: Period) {
  const cycle = cycleOf(all, period);
  if (!cycle) return null;
  const records = recordsOfCycle(all, cycle);
  const { lastDay } = cycle;
  return {
    cycle,
    records,
    progress: planProgress(records, lastDay),
    axis: planFrame(records, lastDay).axis,
  };
}

/** Progress: the story of the 90 days on one page, each part leading to the records behind it. */
export default function ProgressScreen({ rest }: { rest: readonly string[] }) {
  const records = useRecords();
  const today = useToday();
  const { axis: axisNow } = useInsight(planFrame);
  const progressNow = useInsight(planProgress);
  const choice = readChoice(rest[0]) ?? usualChoice(axisNow, today);
  const { from, to } = periodOf(choice, axisNow, today);
  const story = useInsight(insightOf({ from, to }));
  const past = useMemo(() => cycleThen(records, { from, to }), [records, from, to]);
  const { progress, axis } = past ?? { progress: progressNow, axis: axisNow };
  // The cards answer first; charts of a long history may follow a moment later.
  const settled = useDeferredValue(true, false);
  const begun =
    records.count('time-entry') + records.count('conversation') + records.count('session') > 0 ||
    progress.done > 0;
  return (
    <Screen
      title="Progress"
      lead={
        past
          ? `Cycle ${past.cycle.number}, which is over, as it stood on its last day.`
          : placeWords(progress, today)
      }
      actions={
        <>
          {begun && <PeriodPicker choice={choice} period={story.period} />}
          <Button
            component="a"
            href={addressOf('reports')}
            variant="default"
            leftSection={<IconFileText size={17} stroke={1.6} />}
          >
            Open the report
          </Button>
        </>
      }
    >
      <Panel title={past ? 'Where you stood' : 'Where you stand'} hint={milestoneWords(progress)}>
        <PlanLine progress={progress} />
      </Panel>
      {begun ? (
        <>
          <div className={classes.cards}>
            <ShareCard story={story.share} />
            <TalkCard talk={story.talk} />
            <RhythmCard story={story.rhythm} />
            <CommitmentsCard story={story.commitments} />
            <OutcomesCard stories={story.outcomes} />
            <PulseCard pulse={story.pulse} />
          </div>
          {settled && <ProgressCharts story={story} axis={axis} whole={choice === 'start'} />}
        </>
      ) : (
        <NothingYet />
      )}
      {settled && (past ? <PastGates records={past.records} cycle={past.cycle} /> : <GatesSummary />)}
    </Screen>
  );
}
