import { addDays, type Day } from '../../../src/core/domain/calendar/day.ts';
import { isWorkingDay } from '../../../src/core/domain/plan/working-day.ts';
import { type PlanFrame, planFrame } from '../../../src/core/insights/plan-frame.ts';
import { formatDay, formatWeekday } from '../../format/days.ts';
import { useInsight, useRecords } from '../../state/use-plan.ts';
import { DayMenu } from './DayMenu.tsx';
import classes from './WeekGrid.module.css';
import { isWholeWeek, type WeekColumn } from './week-columns.ts';

/** How far back the working day before is looked for, over weekends and holidays. */
const LOOK_BACK_DAYS = 10;

function workingDayBefore(day: Day, { working, axis }: PlanFrame): Day | null {
  for (let step = 1; step <= LOOK_BACK_DAYS; step += 1) {
    const earlier = addDays(day, -step);
    if (earlier < axis.firstDay) return null;
    if (isWorkingDay(working, earlier)) return earlier;
  }
  return null;
}

/** The heads of the columns: each day with what sets it apart, and what can be done with the whole of it. */
export function GridHead({ columns, today }: { columns: readonly WeekColumn[]; today: Day }) {
  const records = useRecords();
  const frame = useInsight(planFrame);
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
                <DayMenu day={day} worked={working} before={workingDayBefore(day, frame)} />
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
