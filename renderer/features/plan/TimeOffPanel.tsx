import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { compareDays } from '../../../src/core/domain/calendar/day.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { useRecords, useRun } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './TimeOffPanel.module.css';

/** Days off and excused weeks, each with what it does to the plan. */
export function TimeOffPanel({ addDayOff, excuseWeek }: { addDayOff: () => void; excuseWeek: () => void }) {
  const records = useRecords();
  const run = useRun();
  const holidays = [...records.all('holiday')].sort((a, b) => compareDays(a.day, b.day));
  const weeks = [...records.all('excused-week')].sort((a, b) => compareDays(a.weekStart, b.weekStart));
  return (
    <Panel
      title="Days off and excused weeks"
      hint="Nothing falls due on a day off. An excused week doesn’t count against your rhythm."
      actions={
        <>
          <Button size="compact-sm" variant="default" onClick={addDayOff}>
            Add a day off
          </Button>
          <Button size="compact-sm" variant="default" onClick={excuseWeek}>
            Excuse a week
          </Button>
        </>
      }
    >
      {holidays.length + weeks.length === 0 ? (
        <p className={classes.none}>None so far.</p>
      ) : (
        <ul className={classes.list}>
          {weeks.map(({ id, weekStart, reason, shiftsPlan }) => (
            <li key={id}>
              <span className={classes.day}>Week of {formatDayWithYear(weekStart)}</span>
              <span className={classes.words}>
                {reason} <em>{shiftsPlan ? 'The plan pauses.' : 'The plan goes on.'}</em>
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`No longer excuse the week of ${formatDayWithYear(weekStart)}`}
                onClick={() => void run('unexcuse-week', { weekStart })}
              >
                <IconX size={16} stroke={1.6} />
              </ActionIcon>
            </li>
          ))}
          {holidays.map(({ id, day, name }) => (
            <li key={id}>
              <span className={classes.day}>{formatDayWithYear(day)}</span>
              <span className={classes.words}>{name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove the day off ${name}`}
                onClick={() => void run('remove-holiday', { day })}
              >
                <IconX size={16} stroke={1.6} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
