import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import { formatDay, formatDayWithYear } from '../../../format/days.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import classes from './SessionsTab.module.css';

/** A week's heading in the log, with how often and how long there was coaching in it. */
export function WeekLine({
  weekStart,
  sessions,
  minutes,
}: {
  weekStart: Day;
  sessions: number;
  minutes: number;
}) {
  return (
    <h2 className={classes.week}>
      <span>
        {formatDay(weekStart)} – {formatDayWithYear(addDays(weekStart, 6))}
      </span>
      <span className={classes.soft}>
        {formatCounted(sessions, 'session')}, {formatMinutes(minutes)}
      </span>
    </h2>
  );
}
