import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { formatDay, formatWeekday } from '../../format/days.ts';
import { useRecords } from '../../state/use-plan.ts';
import { DayMenu } from './DayMenu.tsx';
import type { GridContent } from './use-grid-commands.ts';
import classes from './WeekGrid.module.css';
import { isWholeWeek, type WeekColumn } from './week-columns.ts';

/** The heads of the columns: each day with what sets it apart, and what can be done with the whole of it. */
export function GridHead({
  columns,
  content,
  today,
}: {
  columns: readonly WeekColumn[];
  content: GridContent;
  today: Day;
}) {
  const records = useRecords();
  if (isWholeWeek(columns)) {
    return (
      <thead className={classes.head}>
        <tr>
          <th scope="col" className={`${classes.name} ${classes.corner}`}>
            Kind of work
          </th>
          <th scope="col" className={classes.whole}>
            Whole week
          </th>
          <th scope="col" className={classes.hintHead}>
            What belongs here
          </th>
        </tr>
      </thead>
    );
  }
  return (
    <thead className={classes.head}>
      <tr>
        <th scope="col" className={`${classes.name} ${classes.corner}`}>
          Kind of work
        </th>
        {columns.map(({ key, day, into, working }) => {
          if (day === null) return null;
          const note = into.length === 0 ? 'before the plan' : records.get('holiday', day)?.name;
          return (
            <th
              key={key}
              scope="col"
              data-off={!working || undefined}
              aria-current={day === today ? 'date' : undefined}
            >
              {into.length > 0 ? (
                <DayMenu day={day} working={working} content={content} />
              ) : (
                <span className={classes.day} data-off>
                  {formatWeekday(day)} <span className={classes.date}>{formatDay(day)}</span>
                </span>
              )}
              {note && (
                <span className={classes.note} title={note}>
                  {note}
                </span>
              )}
            </th>
          );
        })}
        <th scope="col" className={`${classes.total} ${classes.totalHead}`}>
          Week
        </th>
      </tr>
    </thead>
  );
}
