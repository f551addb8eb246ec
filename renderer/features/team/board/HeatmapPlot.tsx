import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import type { CoachingDays, RepDays } from '../../../../src/core/insights/coaching-days.ts';
import { formatDay, formatLongDay } from '../../../format/days.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import classes from './Board.module.css';

const NAME_WIDTH = 150;
const HEAD = 20;
const ROW = 22;
const LETTERS = 20;
const DAYS_OF_A_MARK = 14;

/** From so many minutes on a mark is as large as it gets. */
const FULL_MINUTES = 60;
const SMALLEST = 0.45;

type Cell = { readonly row: number; readonly day: number };

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** All marks of a plot as one path: their size says the minutes, so that the colour stands alone for nothing. */
function marksOf(reps: readonly RepDays[], cell: number): string {
  const size = Math.min(cell, ROW) - 2;
  let path = '';
  for (const [row, { minutes }] of reps.entries()) {
    for (const [day, count] of minutes.entries()) {
      if (count === 0) continue;
      const side = size * (SMALLEST + (1 - SMALLEST) * Math.min(1, count / FULL_MINUTES));
      const x = NAME_WIDTH + day * cell + (cell - side) / 2;
      const y = HEAD + row * ROW + (ROW - side) / 2;
      path += `M${x.toFixed(1)} ${y.toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h${(-side).toFixed(1)}Z`;
    }
  }
  return path;
}

function shortened(name: string): string {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

/** The marks of reps by days, in one drawing. Arrow keys or the pointer go from day to day, and the day is said below. */
export function HeatmapPlot({
  days: { firstDay, days, today },
  reps,
  nameOf,
  width,
}: {
  days: CoachingDays;
  reps: readonly RepDays[];
  nameOf: (id: string) => string;
  width: number;
}) {
  const [at, setAt] = useState<Cell | null>(null);
  const cell = Math.max(6, (width - NAME_WIDTH) / days);
  const height = HEAD + reps.length * ROW;
  const key = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const from = at ?? { row: 0, day: Math.max(0, Math.min(days - 1, today)) };
    if (at === null) return setAt(from);
    setAt({
      row: Math.max(0, Math.min(reps.length - 1, from.row + step[0])),
      day: Math.max(0, Math.min(days - 1, from.day + step[1])),
    });
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const day = Math.floor((event.clientX - left - NAME_WIDTH) / cell);
    const row = Math.floor((event.clientY - top - HEAD) / ROW);
    setAt(day >= 0 && day < days && row >= 0 && row < reps.length ? { row, day } : null);
  };
  const chosen = at && reps[at.row];
  return (
    <>
      <svg
        className={classes.heat}
        width={NAME_WIDTH + days * cell}
        height={height}
        role="application"
        aria-label="Coaching by rep and day. Arrow keys go from day to day."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from day to day
        tabIndex={0}
        onKeyDown={key}
        onPointerMove={point}
        onPointerLeave={() => setAt(null)}
      >
        <rect
          className={classes.ground}
          x={NAME_WIDTH}
          y={HEAD}
          width={days * cell}
          height={reps.length * ROW}
        />
        {today >= -1 && today < days - 1 && (
          <rect
            className={classes.future}
            x={NAME_WIDTH + (today + 1) * cell}
            y={HEAD}
            width={(days - today - 1) * cell}
            height={reps.length * ROW}
            opacity={0.45}
          />
        )}
        {Array.from({ length: Math.ceil(days / DAYS_OF_A_MARK) }, (_, mark) => mark * DAYS_OF_A_MARK).map(
          (day) => (
            <g key={day}>
              <line
                className={classes.phaseLine}
                x1={NAME_WIDTH + day * cell}
                x2={NAME_WIDTH + day * cell}
                y1={HEAD - 4}
                y2={height}
              />
              <text className={classes.heatDay} x={NAME_WIDTH + day * cell + 3} y={HEAD - 6}>
                {formatDay(addDays(firstDay, day))}
              </text>
            </g>
          ),
        )}
        {reps.map(({ repId }, row) => (
          <text key={repId} className={classes.heatName} x={0} y={HEAD + row * ROW + ROW / 2 + 4}>
            {shortened(nameOf(repId))}
          </text>
        ))}
        <path className={classes.mark} d={marksOf(reps, cell)} />
        {at && (
          <rect
            className={classes.cursor}
            x={NAME_WIDTH + at.day * cell}
            y={HEAD + at.row * ROW}
            width={cell}
            height={ROW}
          />
        )}
      </svg>
      <p className={classes.said} aria-live="polite">
        {at && chosen
          ? `${nameOf(chosen.repId)}, ${formatLongDay(addDays(firstDay, at.day))}: ${
              (chosen.minutes[at.day] ?? 0) > 0 ? formatMinutes(chosen.minutes[at.day] ?? 0) : 'no session'
            }`
          : ''}
      </p>
    </>
  );
}
