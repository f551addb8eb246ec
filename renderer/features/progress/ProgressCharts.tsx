import { Button } from '@mantine/core';
import { type PlanAxis, planDayOf } from '../../../src/core/domain/plan/plan-axis.ts';
import type { ProgressStory } from '../../../src/core/insights/progress-story.ts';
import { addressOf } from '../../app/router.ts';
import { FrequencyChart } from '../../charts/FrequencyChart.tsx';
import { ShareOverWeeks } from '../../charts/ShareOverWeeks.tsx';
import { TalkChart } from '../../charts/TalkChart.tsx';
import { useToday } from '../../state/use-plan.ts';
import { OwnBenchmarkNotes } from '../../ui/OwnBenchmarkNotes.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';

/** The charts of the story: talk, sessions, share of time; of the period, or of the `whole` plan, whose days are on `axis`. */
export function ProgressCharts({
  story,
  axis,
  whole,
}: {
  story: ProgressStory;
  axis: PlanAxis;
  whole: boolean;
}) {
  const today = useToday();
  const { period, talk, rhythm, share } = story;
  const days = whole
    ? undefined
    : ([planDayOf(axis, period.from) - 0.5, planDayOf(axis, period.to) + 0.5] as const);
  return (
    <>
      <TalkChart series={talk} axis={axis} days={days}>
        <SourceNote benchmark="measured-tell-share" />
        <SourceNote benchmark="measured-reflect-share" />
        <OwnBenchmarkNotes measures={['tell-share', 'ask-share', 'reflect-share']} />
      </TalkChart>
      <FrequencyChart
        weeks={rhythm.weeks}
        axis={axis}
        today={today}
        emptyAction={
          <Button variant="default" onClick={() => askToLogSession({})}>
            Log a session
          </Button>
        }
      >
        <SourceNote benchmark="frequency-weekly" />
        <SourceNote benchmark="frequency-several" />
        <OwnBenchmarkNotes measures={['rhythm-kept']} named />
      </FrequencyChart>
      <ShareOverWeeks
        weeks={share.weeks}
        axis={axis}
        emptyAction={
          <Button component="a" href={addressOf('time')} variant="default">
            Record a week’s time
          </Button>
        }
      >
        <SourceNote benchmark="coaching-share-target" />
        <SourceNote benchmark="coaching-share-gartner" />
        <SourceNote benchmark="coaching-share-self-reported" />
        <OwnBenchmarkNotes measures={['coaching-share']} />
      </ShareOverWeeks>
    </>
  );
}
