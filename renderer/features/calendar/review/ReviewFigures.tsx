import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import type { CalendarReview } from '../../../../src/core/insights/calendar/calendar-review.ts';
import { laterDay, planFrame } from '../../../../src/core/insights/plan-frame.ts';
import { timeShare } from '../../../../src/core/insights/time-share.ts';
import { formatCount, formatMinutes, formatShare } from '../../../format/numbers.ts';
import { useInsight, useRecords } from '../../../state/use-plan.ts';
import { Figure, Figures } from '../../../ui/Figure.tsx';
import { Panel } from '../../../ui/Panel.tsx';

/** Where the week stands: how much is decided, and the coaching share that comes of it so far. */
export function ReviewFigures({ review }: { review: CalendarReview }) {
  const records = useRecords();
  const { axis } = useInsight(planFrame);
  const { weekStart, open, sure, accepted, dismissed, disguised } = review;
  const share = timeShare(records, laterDay(weekStart, axis.firstDay), addDays(weekStart, 6));
  return (
    <Panel title="This week so far">
      <Figures>
        <Figure
          label="To decide"
          value={formatCount(open.length)}
          basis={`${sure.length} of them sure; ${accepted} accepted, ${dismissed} dismissed`}
        />
        <Figure
          label="Coaching share"
          value={formatShare(share.coachingShare)}
          basis={`${formatMinutes(share.coachingMinutes)} of ${formatMinutes(share.recordedMinutes)}`}
        />
        <Figure
          label="Time recorded"
          value={formatShare(share.coverage)}
          basis={`of ${formatMinutes(share.expectedMinutes)} expected`}
        />
        <Figure
          label="Pipeline reviews in disguise"
          value={formatCount(disguised.length)}
          basis="one-to-ones that read as one; they stay unless you change them"
        />
      </Figures>
    </Panel>
  );
}
