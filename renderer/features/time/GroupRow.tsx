import { writeDuration } from '../../../src/core/interchange/duration/write-duration.ts';
import type { GridContent } from './use-grid-commands.ts';
import classes from './WeekGrid.module.css';
import { minutesOf } from './week-cells.ts';
import { isWholeWeek } from './week-columns.ts';
import type { RowGroup } from './week-rows.ts';

function shown(minutes: number): string {
  return minutes > 0 ? writeDuration(minutes) : '';
}

/** The head of a group of categories, with its sums. Coaching alone has a colour: it is what the share counts. */
export function GroupRow({ group, content }: { group: RowGroup; content: GridContent }) {
  const { cells, columns } = content;
  const ids = group.rows.map(({ id }) => id);
  const all = columns.flatMap(({ days }) => days);
  const sumClass = `${classes.groupSum} ${isWholeWeek(columns) ? '' : classes.total}`;
  return (
    <tr>
      <th scope="rowgroup" className={`${classes.name} ${classes.groupName}`} data-group={group.group}>
        {group.group === 'coaching' && <span className={classes.mark} aria-hidden />}
        {group.name}
      </th>
      {columns.map(({ key, days }) => (
        <td key={key} className={classes.groupSum} data-group={group.group}>
          {shown(minutesOf(cells, ids, days))}
        </td>
      ))}
      <td className={sumClass} data-group={group.group}>
        {isWholeWeek(columns) ? '' : shown(minutesOf(cells, ids, all))}
      </td>
    </tr>
  );
}
