import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconCopy, IconEraser } from '@tabler/icons-react';
import { addDays, type Day, daysBetween } from '../../../src/core/domain/calendar/day.ts';
import { isWorkingDay } from '../../../src/core/domain/plan/working-day.ts';
import { planFrame } from '../../../src/core/insights/plan-frame.ts';
import { formatDay, formatLongDay, formatWeekday } from '../../format/days.ts';
import { formatCounted } from '../../format/numbers.ts';
import { useInsight, useRecords, useRun } from '../../state/use-plan.ts';
import { tellDone } from '../../ui/tell-problem.tsx';
import { changesToClear, changesToCopy } from './time-changes.ts';
import type { GridContent } from './use-grid-commands.ts';
import classes from './WeekGrid.module.css';
import { cellsOf } from './week-cells.ts';

/** How far back the day before is looked for, over weekends and holidays. */
const LOOK_BACK_DAYS = 10;

/** A day's head, which opens what can be done with the whole day: take over the working day before, or clear it. */
export function DayMenu({
  day,
  working: worked,
  content,
}: {
  day: Day;
  working: boolean;
  content: GridContent;
}) {
  const records = useRecords();
  const run = useRun();
  const { working, axis } = useInsight(planFrame);
  const before = Array.from({ length: LOOK_BACK_DAYS }, (_, index) => addDays(day, -1 - index)).find(
    (other) => other >= axis.firstDay && isWorkingDay(working, other),
  );
  const record = (entries: ReturnType<typeof changesToClear>, nothing: string) => {
    if (entries.length === 0) return tellDone(nothing);
    void run('record-time', { entries });
    tellDone(`Changed ${formatCounted(entries.length, 'cell')} of ${formatDay(day)}.`);
  };
  const copy = (from: Day) => {
    const offered = records.all('time-category').filter(({ archived }) => !archived);
    const ids = offered.map(({ id }) => id);
    const changes = changesToCopy(cellsOf(records, from, day), ids, [day], daysBetween(from, day));
    record(changes, `Nothing to take over from ${formatDay(from)}.`);
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
          disabled={!before}
          onClick={() => before && copy(before)}
        >
          {before ? `Same as ${formatLongDay(before)}` : 'Same as the day before'}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconEraser size={16} />}
          onClick={() =>
            record(changesToClear(content.cells, content.categoryIds, [day]), 'There is nothing to clear.')
          }
        >
          Clear the day
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
