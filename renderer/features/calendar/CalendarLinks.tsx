import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { reviewWeeks } from '../../../src/core/insights/calendar/review-weeks.ts';
import { addressOf } from '../../app/router.ts';
import { useInsight } from '../../state/use-plan.ts';

/** The ways from Time to the calendar: what is open in the review, and reading another one. */
export function CalendarLinks({ week }: { week: Day }) {
  const weeks = useInsight(reviewWeeks);
  const open = weeks.reduce((sum, each) => sum + each.open, 0);
  const shown = weeks.find(({ weekStart }) => weekStart === week);
  return (
    <>
      {weeks.length > 0 && (
        <Button component="a" variant="default" href={addressOf('time', 'review', ...(shown ? [week] : []))}>
          {open > 0 ? `Review the calendar (${open})` : 'Calendar entries'}
        </Button>
      )}
      <Button
        component="a"
        variant="default"
        leftSection={<IconCalendarDown size={16} stroke={1.6} />}
        href={addressOf('time', 'import', week)}
      >
        Read a calendar
      </Button>
    </>
  );
}
