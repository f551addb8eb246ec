import { shareOf } from '../../../src/core/insights/proportion.ts';
import type { TimeShare } from '../../../src/core/insights/time-share.ts';
import { MINUTES_OF_A_DAY } from '../../../src/core/interchange/duration/read-duration.ts';
import { writeDuration } from '../../../src/core/interchange/duration/write-duration.ts';
import { formatShare } from '../../format/numbers.ts';
import classes from './WeekGrid.module.css';
import { isWholeWeek, type WeekColumn } from './week-columns.ts';

/** The sums of the days: working time recorded, and how much of what was expected of the day that is. */
export function GridFoot({ columns, share }: { columns: readonly WeekColumn[]; share: TimeShare }) {
  const week = { key: 'week', minutes: share.recordedMinutes, expected: share.expectedMinutes };
  const byDay = columns.map(({ key, day }) => {
    const found = share.byDay.find((other) => other.day === day);
    return { key, minutes: found?.minutes ?? 0, expected: found?.expected ?? 0 };
  });
  const whole = isWholeWeek(columns);
  const sums = whole ? [week] : byDay;
  const last = whole ? null : week;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={`${classes.name} ${classes.sum}`}>
          Working time
        </th>
        {sums.map(({ key, minutes }) => {
          const tooMuch = key !== 'week' && minutes > MINUTES_OF_A_DAY;
          return (
            <td key={key} className={`${classes.figure} ${classes.sum}`} data-too-much={tooMuch || undefined}>
              {minutes > 0 ? writeDuration(minutes) : ''}
              {tooMuch && <span className={classes.note}>over 24 hours</span>}
            </td>
          );
        })}
        <td className={`${classes.total} ${classes.sum}`}>{last && writeDuration(last.minutes)}</td>
      </tr>
      <tr>
        <th scope="row" className={`${classes.name} ${classes.share}`}>
          Of the time expected
        </th>
        {sums.map(({ key, minutes, expected }) => (
          <td
            key={key}
            className={`${classes.figure} ${classes.share}`}
            title={expected > 0 ? `of ${writeDuration(expected)} expected` : undefined}
          >
            {expected > 0 && formatShare(shareOf(minutes, expected))}
          </td>
        ))}
        <td className={`${classes.total} ${classes.share}`}>
          {last && formatShare(shareOf(last.minutes, last.expected))}
        </td>
      </tr>
    </tfoot>
  );
}
