import { DEFAULT_TIME_CATEGORIES } from '../../../src/core/content/time-categories.ts';
import type { TimeCategory } from '../../../src/core/domain/audit/time-category.ts';
import { writeDuration } from '../../../src/core/interchange/duration/write-duration.ts';
import { formatLongDay } from '../../format/days.ts';
import { GridCell } from '../../ui/grid/GridCell.tsx';
import type { GridCommands } from '../../ui/grid/grid-commands.ts';
import type { GridContent } from './use-grid-commands.ts';
import classes from './WeekGrid.module.css';
import { importedOf, minutesOf } from './week-cells.ts';
import { isWholeWeek } from './week-columns.ts';

/** What belongs into a category that came with the plan; nothing for the user's own. */
function hintOf(id: string): string | undefined {
  return DEFAULT_TIME_CATEGORIES.find(({ key }) => key === id)?.hint;
}

function durationOf(minutes: number): string {
  return minutes > 0 ? writeDuration(minutes) : '';
}

function cornerOf(imported: number): string | null {
  return imported > 0
    ? `${writeDuration(imported)} painted in Hours, or from the calendar or the timer`
    : null;
}

/** A category's row: its cells, then the week's sum, or what belongs into it where the cell is the week's already. */
export function GridRow({
  category,
  row,
  content,
  commands,
}: {
  category: TimeCategory;
  row: number;
  content: GridContent;
  commands: GridCommands;
}) {
  const { cells, columns } = content;
  const { id, name, archived, working } = category;
  const allDays = columns.flatMap(({ days }) => days);
  const total = minutesOf(cells, [id], allDays);
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.name} title={hintOf(id)}>
        {name}
        {archived && <span className={classes.tag}>archived</span>}
        {!working && <span className={classes.tag}>not counted</span>}
      </th>
      {columns.map(({ key, day, days, into, working: worked }, column) => (
        <td key={key} data-off={!worked || undefined} data-closed={into.length === 0 || undefined}>
          {into.length > 0 && (
            <GridCell
              row={row}
              column={column}
              label={`${name}, ${day === null ? 'week total' : formatLongDay(day)}`}
              text={durationOf(minutesOf(cells, [id], days))}
              corner={cornerOf(importedOf(cells, id, days))}
              muted={!working}
              commands={commands}
            />
          )}
        </td>
      ))}
      {isWholeWeek(columns) ? (
        <td className={classes.hint}>{hintOf(id)}</td>
      ) : (
        <td className={`${classes.total} ${classes.rowTotal}`}>{durationOf(total)}</td>
      )}
    </tr>
  );
}
