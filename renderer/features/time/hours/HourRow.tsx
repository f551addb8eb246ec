import { memo } from 'react';
import { clockOf } from '../../../../src/core/domain/audit/day-time.ts';
import classes from './Hours.module.css';
import { QUARTER_MINUTES } from './hours-selection.ts';

/** A quarter of an hour across the week. `selected` and `closed` are bits by day, the first day is 1. */
export const HourRow = memo(function HourRow({
  gridId,
  row,
  labels,
  selected,
  closed,
}: {
  gridId: string;
  row: number;
  labels: readonly string[];
  selected: number;
  closed: number;
}) {
  const minute = row * QUARTER_MINUTES;
  const full = minute % 60 === 0;
  return (
    <tr className={classes.row} data-full={full || undefined}>
      <th scope="row" className={classes.time}>
        <span data-unseen={!full || undefined}>{clockOf(minute)}</span>
      </th>
      {labels.map((label, day) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a cell can be selected
        <td
          key={label}
          id={`${gridId}-${row}-${day}`}
          className={classes.cell}
          data-quarter={`${day}:${row}`}
          data-closed={Math.floor(closed / 2 ** day) % 2 === 1 || undefined}
          aria-selected={Math.floor(selected / 2 ** day) % 2 === 1}
          aria-label={label}
        />
      ))}
    </tr>
  );
});
