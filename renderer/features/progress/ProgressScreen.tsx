import { planAxis } from '../../../src/core/domain/plan/plan-axis.ts';
import { coachingFrequency } from '../../../src/core/insights/coaching-frequency.ts';
import { talkOverTime } from '../../../src/core/insights/talk-balance.ts';
import { weeklyTimeShare } from '../../../src/core/insights/time-share.ts';
import { FrequencyChart } from '../../charts/FrequencyChart.tsx';
import { ShareOverWeeks } from '../../charts/ShareOverWeeks.tsx';
import { TalkChart } from '../../charts/TalkChart.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { useInsight, useRecords, useToday, useTransition } from '../../state/use-plan.ts';
import { Screen } from '../../ui/Screen.tsx';

/** Progress. */
export default function ProgressScreen() {
  const today = useToday();
  const axis = planAxis(useTransition(), useRecords().all('excused-week'));
  const talk = useInsight(talkOverTime);
  const frequency = useInsight(coachingFrequency);
  const weeks = useInsight(weeklyTimeShare);
  const last = weeks.at(-2) ?? weeks.at(-1);
  return (
    <Screen title="Progress">
      <TalkChart series={talk} axis={axis} />
      <FrequencyChart weeks={frequency.weeks} axis={axis} today={today} />
      <ShareOverWeeks weeks={weeks} axis={axis} />
      {last && <TimeChart share={last} />}
    </Screen>
  );
}
