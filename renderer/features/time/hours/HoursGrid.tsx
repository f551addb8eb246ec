import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef } from 'react';
import { writeDuration } from '../../../../src/core/interchange/duration/write-duration.ts';
import { formatDay, formatWeekday } from '../../../format/days.ts';
import { HourRow } from './HourRow.tsx';
import classes from './Hours.module.css';
import { HoursBlocks } from './HoursBlocks.tsx';
import {
  type HoursSelection,
  minutesOf,
  QUARTER_MINUTES,
  type Quarter,
  rangeOf,
  selectedDays,
} from './hours-selection.ts';
import { type HoursDay, quarterLabels } from './hours-week.ts';

/** The first row in sight: half past seven. */
const FIRST_IN_SIGHT = 30;

/** What the grid is told to do. */
export type HoursGridActions = {
  /** Whether the key was for the grid. */
  readonly key: (event: KeyboardEvent) => boolean;
  readonly press: (quarter: Quarter, stretch: boolean) => void;
  readonly drag: (quarter: Quarter) => void;
  readonly release: () => void;
};

function quarterOf(event: PointerEvent): Quarter | null {
  const { target } = event;
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-quarter]') : null;
  const [day, row] = (cell?.dataset.quarter ?? '').split(':').map(Number);
  return day === undefined || row === undefined || Number.isNaN(row) ? null : { day, row };
}

/** A week by quarters of an hour, with its blocks. It has the keyboard as a whole and names the quarter it stands on. */
export function HoursGrid({
  week,
  selection,
  actions,
}: {
  week: readonly HoursDay[];
  selection: HoursSelection;
  actions: HoursGridActions;
}) {
  const gridId = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const labels = useMemo(() => quarterLabels(week), [week]);
  const closed = week.reduce((bits, day, index) => bits + (day.closed ? 2 ** index : 0), 0);
  const { head } = selection;
  const active = `${gridId}-${head.row}-${head.day}`;
  const { firstDay, lastDay } = rangeOf(selection);
  const chosen = minutesOf(selection);
  useEffect(() => {
    const row = scroll.current?.querySelectorAll<HTMLElement>('tbody tr')[FIRST_IN_SIGHT];
    const cell = row?.querySelector<HTMLElement>('[data-quarter]');
    const top = scroll.current?.querySelector<HTMLElement>('[data-quarter]');
    if (scroll.current && cell && top) scroll.current.scrollTop = cell.offsetTop - top.offsetTop;
  }, []);
  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!actions.key(event)) return;
    event.preventDefault();
    // The frame's shortcuts of single letters are not for a grid that takes letters itself.
    event.nativeEvent.stopPropagation();
    event.stopPropagation();
  };
  useEffect(() => {
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => {
    window.addEventListener('pointerup', actions.release);
    return () => window.removeEventListener('pointerup', actions.release);
  }, [actions]);
  return (
    <div className={classes.scroll} ref={scroll}>
      <div className={classes.canvas}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that one edits is a grid
          role="grid"
          className={classes.grid}
          aria-label="Hours of the week"
          aria-multiselectable
          aria-activedescendant={active}
          tabIndex={0}
          onKeyDown={handleKey}
          onPointerDown={(event) => {
            const quarter = quarterOf(event);
            if (!quarter || event.button !== 0) return;
            event.currentTarget.focus({ preventScroll: true });
            event.preventDefault();
            actions.press(quarter, event.shiftKey);
          }}
          onPointerMove={(event) => {
            const quarter = event.buttons % 2 === 1 ? quarterOf(event) : null;
            if (quarter) actions.drag(quarter);
          }}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                Time
              </th>
              {week.map(({ day, untimed, total }) => (
                <th scope="col" key={day} className={classes.day}>
                  {formatWeekday(day)} {formatDay(day)}
                  <span className={classes.total}>
                    {total > 0 ? writeDuration(total) : '–'}
                    {untimed > 0 && ` (${writeDuration(untimed)} untimed)`}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labels.map((ofRow, row) => (
              <HourRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its quarter of an hour
                key={row}
                gridId={gridId}
                row={row}
                labels={ofRow}
                selected={selectedDays(selection, row)}
                closed={closed}
              />
            ))}
          </tbody>
        </table>
        <div className={classes.layer} aria-hidden>
          <HoursBlocks week={week} />
          <div
            className={classes.selection}
            style={{
              gridColumn: `${firstDay + 1} / ${lastDay + 2}`,
              top: `calc(var(--quarter) * ${chosen.from / QUARTER_MINUTES})`,
              height: `calc(var(--quarter) * ${(chosen.to - chosen.from) / QUARTER_MINUTES})`,
            }}
          />
        </div>
      </div>
    </div>
  );
}
