import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconCopy, IconEraser } from '@tabler/icons-react';
import { memo } from 'react';
import { type Day, daysBetween } from '../../../src/core/domain/calendar/day.ts';
import { formatDay, formatLongDay, formatWeekday } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { usePlanStore, useRun } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import { changesToClear, changesToCopy, type TimeChange } from './time-changes.ts';
import classes from './WeekGrid.module.css';
import { cellsOf } from './week-cells.ts';

/**
 * A day's head, which opens what can be done with the whole day: take over the working day before, or clear it. It reads
 * the records when it is asked, so that typing into the grid leaves it alone.
 */
export const DayMenu = memo(function DayMenu({
  day,
  worked,
  before,
}: {
  day: Day;
  worked: boolean;
  before: Day | null;
}) {
  const plan = usePlanStore();
  const run = useRun();
  const record = (entries: TimeChange[], nothing: string) => {
    if (entries.length === 0) return tellDone(nothing);
    void run('record-time', { entries });
    tellDone(`Changed ${formatCounted(entries.length, 'cell')} of ${formatDay(day)}.`);
  };
  const copy = (from: Day) => {
    const { records } = plan.snapshot();
    const offered = records.all('time-category').filter(({ archived }) => !archived);
    const ids = offered.map(({ id }) => id);
    const changes = changesToCopy(cellsOf(records, from, day), ids, [day], daysBetween(from, day));
    record(changes, `Nothing to take over from ${formatDay(from)}.`);
  };
  const clear = () => {
    const { records } = plan.snapshot();
    const ids = records.all('time-category').map(({ id }) => id);
    record(changesToClear(cellsOf(records, day, day), ids, [day]), 'There is nothing to clear.');
  };
  return (
    <Menu position="bottom" withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={classes.day}
          data-off={!worked || undefined}
          aria-label={`${formatWeekday(day)} ${formatDay(day)}: copy or clear`}
        >
          {formatWeekday(day)}
          <IconChevronDown size={12} stroke={1.8} className={classes.chevron} aria-hidden />{' '}
          <span className={classes.date}>{formatDay(day)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          disabled={before === null}
          onClick={() => before !== null && copy(before)}
        >
          {before === null ? 'Same as the day before' : `Same as ${formatLongDay(before)}`}
        </Menu.Item>
        <Menu.Item leftSection={<IconEraser size={16} />} onClick={clear}>
          Clear the day
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});
