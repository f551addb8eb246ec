import type { CalendarReview } from '../../../../src/core/insights/calendar/calendar-review.ts';
import { formatDay, formatLongDay, formatWeekday } from '../../../format/days.ts';
import { GhostBlock } from './GhostBlock.tsx';
import { titleOf } from './review-words.ts';
import classes from './WeekView.module.css';
import { HOUR_HEIGHT, shownDays, shownHours } from './week-layout.ts';

/** The week as a calendar: days as columns, hours as rows, what isn't decided dimmed. */
export function WeekView({
  review,
  chosen,
  choose,
  keysId,
}: {
  review: CalendarReview;
  chosen: string | null;
  choose: (id: string) => void;
  keysId: string;
}) {
  const days = shownDays(review.days);
  const { first, last } = shownHours(days);
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    <div className={classes.week}>
      <div className={classes.hours} aria-hidden>
        <div className={classes.head} />
        <div style={{ height: hours.length * HOUR_HEIGHT }}>
          {hours.map((hour) => (
            <div key={hour} className={classes.hour} style={{ height: HOUR_HEIGHT }}>
              {String(hour).padStart(2, '0')}:00
            </div>
          ))}
        </div>
      </div>
      {days.map(({ day, blocks, wholeDay }) => (
        <section key={day} className={classes.day} aria-label={formatLongDay(day)}>
          <div className={classes.head}>
            <h3 className={classes.dayName}>
              {formatWeekday(day)} <span>{formatDay(day)}</span>
            </h3>
            {wholeDay.map(({ entry }) => (
              <p
                key={entry.id}
                className={classes.wholeDay}
                title={`${titleOf(entry)}: lasts whole days, not counted`}
              >
                {titleOf(entry)}
              </p>
            ))}
          </div>
          <div className={classes.column} style={{ height: hours.length * HOUR_HEIGHT }}>
            {hours.map((hour) => (
              <div key={hour} className={classes.line} style={{ height: HOUR_HEIGHT }} />
            ))}
            {blocks
              .filter(({ entry }) => entry.state !== 'dismissed')
              .map((block) => (
                <GhostBlock
                  key={block.entry.id}
                  block={block}
                  firstHour={first}
                  chosen={block.entry.id === chosen}
                  choose={choose}
                  keysId={keysId}
                />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}
