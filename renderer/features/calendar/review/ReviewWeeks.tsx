import { Button } from '@mantine/core';
import type { Day } from '../../../../src/core/domain/calendar/day.ts';
import type { ReviewWeek } from '../../../../src/core/insights/calendar/review-weeks.ts';
import { addressOf } from '../../../app/router.ts';
import { formatDay } from '../../../format/days.ts';
import classes from './Review.module.css';

/** The weeks that have calendar entries, each with how many are open. */
export function ReviewWeeks({ weeks, chosen }: { weeks: readonly ReviewWeek[]; chosen: Day }) {
  return (
    <nav className={classes.bar} aria-label="Weeks with entries">
      <ol>
        {weeks.map(({ weekStart, open }) => (
          <li key={weekStart}>
            <Button
              component="a"
              size="compact-md"
              variant={weekStart === chosen ? 'filled' : 'default'}
              aria-current={weekStart === chosen ? 'page' : undefined}
              href={addressOf('time', 'review', weekStart)}
            >
              {formatDay(weekStart)} · {open > 0 ? `${open} open` : 'done'}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
