import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { clockOf } from '../../../../src/core/domain/audit/day-time.ts';
import { addDays, type Day } from '../../../../src/core/domain/calendar/day.ts';
import { planFrame } from '../../../../src/core/insights/plan-frame.ts';
import { formatDay, formatLongDay, formatWeekday } from '../../../format/days.ts';
import { formatMinutes } from '../../../format/numbers.ts';
import { useInsight, useRecords, useRun } from '../../../state/use-plan.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { useSteadyCategories } from '../../timer/use-steady-categories.ts';
import { ViewChoice, type WeekView } from '../ViewChoice.tsx';
import { Brushes } from './Brushes.tsx';
import { CopyDay } from './CopyDay.tsx';
import classes from './Hours.module.css';
import { HoursGrid } from './HoursGrid.tsx';
import { type HoursSelection, minutesOf, rangeOf } from './hours-selection.ts';
import { type HoursDay, hoursWeek } from './hours-week.ts';
import { usePainting } from './use-painting.ts';

function selectionWords(week: readonly HoursDay[], selection: HoursSelection): string {
  const { firstDay, lastDay } = rangeOf(selection);
  const { from, to } = minutesOf(selection);
  const [first, last] = [week[firstDay], week[lastDay]];
  if (!first || !last) return '';
  const days =
    firstDay === lastDay
      ? formatLongDay(first.day)
      : `${formatWeekday(first.day)}–${formatWeekday(last.day)}`;
  const times = `${clockOf(from)}–${clockOf(to)}`;
  return `${days}, ${times}`;
}

/** A week painted by quarters of an hour, with the mouse or the keyboard. */
export default function HoursPanel({
  weekStart,
  setView,
}: {
  weekStart: Day;
  setView: (view: WeekView) => void;
}) {
  const records = useRecords();
  const run = useRun();
  const { axis } = useInsight(planFrame);
  const categories = useSteadyCategories();
  const week = useMemo(() => hoursWeek(records, weekStart, axis.firstDay), [records, weekStart, axis]);
  const { selection, brush, choose, paint, clear, leftAlone, actions } = usePainting(week, categories);
  const current = week[selection.head.day];
  return (
    <Panel
      title={`Hours, ${formatDay(weekStart)} – ${formatDay(addDays(weekStart, 6))}`}
      hint="Choose a kind of work, then draw over the hours it took. A click on a block selects it."
      actions={
        <>
          <ViewChoice view="hours" setView={setView} />
          {current && <CopyDay week={week} from={current} />}
        </>
      }
    >
      <Brushes categories={categories} brush={brush} choose={choose} />
      <HoursGrid week={week} selection={selection} actions={actions} />
      <div className={classes.notes}>
        <output aria-live="polite">{selectionWords(week, selection)}</output>
        <Button size="compact-sm" variant="default" onClick={() => paint()}>
          Paint selection
        </Button>
        <Button size="compact-sm" variant="default" onClick={clear}>
          Clear selection
        </Button>
        {leftAlone && (
          <>
            <span role="status" className={classes.warning}>
              {formatMinutes(leftAlone.minutes)} from the calendar or the timer stayed as it was.
            </span>
            <Button size="compact-sm" variant="default" onClick={leftAlone.over}>
              Paint over it
            </Button>
          </>
        )}
      </div>
      {week
        .filter(({ overlap }) => overlap > 0)
        .map(({ day, overlap }) => (
          <div key={day} className={classes.notes}>
            <span role="status" className={classes.warning}>
              On {formatLongDay(day)}, {formatMinutes(overlap)} lie under two entries and count twice.
            </span>
            <Button size="compact-sm" variant="default" onClick={() => void run('settle-day', { day })}>
              Count them once
            </Button>
          </div>
        ))}
      <p className={classes.notes}>
        Arrow keys move, with Shift they stretch the selection. 1 to 9 or a first letter choose the work, 0
        the eraser. Enter paints, Delete clears; with Shift also what came from the calendar or the timer.
        Ctrl Z takes back.
      </p>
    </Panel>
  );
}
