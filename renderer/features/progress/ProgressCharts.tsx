import { Button } from '@mantine/core';
import { coachingFrequency } from '../../../src/core/insights/coaching-frequency.ts';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import { talkOverTime } from '../../../src/core/insights/talk-balance.ts';
import { weeklyTimeShare } from '../../../src/core/insights/time-share.ts';
import { addressOf } from '../../app/router.ts';
import { FrequencyChart } from '../../charts/FrequencyChart.tsx';
import { ShareOverWeeks } from '../../charts/ShareOverWeeks.tsx';
import { TalkChart } from '../../charts/TalkChart.tsx';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';

/** The charts of the story: talk, sessions, share of time. */
export function ProgressCharts() {
  const today = useToday();
  const { axis } = useInsight(planFrame);
  const talk = useInsight(talkOverTime);
  const { weeks } = useInsight(coachingFrequency);
  const shares = useInsight(weeklyTimeShare);
  return (
    <>
      <TalkChart series={talk} axis={axis}>
        <SourceNote benchmark="measured-tell-share" />
        <SourceNote benchmark="measured-reflect-share" />
      </TalkChart>
      <FrequencyChart
        weeks={weeks}
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
      </FrequencyChart>
      <ShareOverWeeks
        weeks={shares}
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
      </ShareOverWeeks>
    </>
  );
}
