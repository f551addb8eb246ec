import { Button } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OtherTime } from '../../../../src/core/application/calendar/decide-entries.ts';
import { addDays, type Day, weekStartOf } from '../../../../src/core/domain/calendar/day.ts';
import { calendarReview } from '../../../../src/core/insights/calendar/calendar-review.ts';
import { type ReviewWeek, reviewWeeks } from '../../../../src/core/insights/calendar/review-weeks.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay } from '../../../format/days.ts';
import { useInsight, useRecords } from '../../../state/use-plan.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import { OtherTimePanel } from './OtherTimePanel.tsx';
import { ReviewFigures } from './ReviewFigures.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { ReviewWeeks } from './ReviewWeeks.tsx';
import { RuleOffers } from './RuleOffers.tsx';
import { UnsettledPanel } from './UnsettledPanel.tsx';
import { useReviewActions } from './use-review-actions.ts';

function weekToReview(weeks: readonly ReviewWeek[], asked: Day | null): Day | null {
  const wanted = asked && weekStartOf(asked);
  const found = weeks.find(({ weekStart }) => weekStart === wanted);
  return (found ?? weeks.find(({ open }) => open > 0) ?? weeks.at(-1))?.weekStart ?? null;
}

/** Goes through what a calendar brought in, a week at a time. */
export default function ReviewScreen({ week }: { week: Day | null }) {
  const weeks = useInsight(reviewWeeks);
  const weekStart = weekToReview(weeks, week);
  const span = weekStart && `${formatDay(weekStart)} – ${formatDay(addDays(weekStart, 6))}`;
  return (
    <Screen
      title="Review your calendar"
      lead={span ? `${span}. Nothing counts before you accept it.` : 'What a calendar brings in stands here.'}
      actions={
        <>
          <Button component="a" variant="default" href={addressOf('time', 'rules')}>
            Rules and words
          </Button>
          <Button component="a" variant="default" href={addressOf('time', 'import')}>
            Read a calendar
          </Button>
          <Button component="a" variant="default" href={addressOf('time', ...(weekStart ? [weekStart] : []))}>
            Back to Time
          </Button>
        </>
      }
    >
      {weekStart ? (
        <>
          <ReviewWeeks weeks={weeks} chosen={weekStart} />
          <UnsettledPanel />
          <WeekReview
            key={weekStart}
            weekStart={weekStart}
            openElsewhere={weeks.some((each) => each.open > 0 && each.weekStart !== weekStart)}
          />
        </>
      ) : (
        <Panel>
          <EmptyState
            icon={<IconCalendarCheck size={34} stroke={1.4} />}
            title="Nothing to review"
            action={
              <Button component="a" href={addressOf('time', 'import')}>
                Read a calendar
              </Button>
            }
          >
            Read a calendar in, and its entries stand here, each with a proposal.
          </EmptyState>
        </Panel>
      )}
    </Screen>
  );
}

function WeekReview({ weekStart, openElsewhere }: { weekStart: Day; openElsewhere: boolean }) {
  const records = useRecords();
  const [otherTime, setOtherTime] = useState<OtherTime>('replace');
  const review = useMemo(() => calendarReview(records, weekStart), [records, weekStart]);
  const actions = useReviewActions(otherTime);
  return (
    <>
      <ReviewFigures review={review} />
      <OtherTimePanel days={review.days} otherTime={otherTime} decide={setOtherTime} />
      <RuleOffers />
      <ReviewPanel review={review} actions={actions} openElsewhere={openElsewhere} />
    </>
  );
}
