import { useEffect, useMemo, useRef } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { TimeShare } from '../../../src/core/insights/time-share.ts';
import { focusCell } from '../../ui/grid/grid-commands.ts';
import { GridFoot } from './GridFoot.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { GroupRow } from './GroupRow.tsx';
import { type GridContent, useGridCommands } from './use-grid-commands.ts';
import classes from './WeekGrid.module.css';
import type { RowGroup } from './week-rows.ts';

/** Where the focus is to go once the grid is drawn: to the first cell, or to a category's. */
export type GridFocus = { readonly categoryId: string | null };

/**
 * The time of a week: kinds of work by group, down; days or the week's total, across. Times are typed into the cells, which
 * move and take pasted blocks as a spreadsheet's do.
 */
export function WeekGrid({
  content,
  groups,
  share,
  today,
  focus,
}: {
  content: GridContent;
  groups: readonly RowGroup[];
  share: TimeShare;
  today: Day;
  focus: GridFocus | null;
}) {
  const { columns, categoryIds } = content;
  const table = useRef<HTMLTableElement>(null);
  const commands = useGridCommands(table, content);
  const places = useMemo(() => new Map(categoryIds.map((id, row) => [id, row])), [categoryIds]);
  const placesNow = useRef(places);
  const firstOpen = columns.findIndex(({ into, working }) => into.length > 0 && working);
  useEffect(() => {
    placesNow.current = places;
  }, [places]);
  useEffect(() => {
    if (!focus) return;
    const row = focus.categoryId === null ? 0 : (placesNow.current.get(focus.categoryId) ?? 0);
    focusCell(table.current, { row, column: Math.max(0, firstOpen) });
  }, [focus, firstOpen]);
  return (
    <table className={classes.grid} ref={table}>
      <caption className="unseen">Time of the week by kind of work</caption>
      <GridHead columns={columns} today={today} />
      {groups.map((group) => (
        <tbody key={group.group}>
          <GroupRow group={group} content={content} />
          {group.rows.map((category) => (
            <GridRow
              key={category.id}
              category={category}
              row={places.get(category.id) ?? 0}
              content={content}
              commands={commands}
            />
          ))}
        </tbody>
      ))}
      <GridFoot columns={columns} share={share} />
    </table>
  );
}
