import { Checkbox } from '@mantine/core';
import type { MilestoneProgress } from '../../../src/core/insights/plan-progress.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay, formatDistance } from '../../format/days.ts';
import { useRun, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './list.module.css';

/** More than this is no list for a day; the plan shows the rest. */
const SHOWN = 6;

/** The milestones that are overdue or due this week, to tick off in place. */
export function MilestonesDue({
  overdue,
  due,
}: {
  overdue: readonly MilestoneProgress[];
  due: readonly MilestoneProgress[];
}) {
  const run = useRun();
  const today = useToday();
  const all = [...overdue, ...due];
  return (
    <Panel title="Due in your plan">
      {all.length === 0 ? (
        <p className={classes.none}>
          Nothing is due this week. <a href={addressOf('plan')}>See the whole plan</a>
        </p>
      ) : (
        <ul className={classes.list}>
          {all.slice(0, SHOWN).map(({ milestone, due: day, state }) => (
            <li key={milestone.id} className={classes.item}>
              <Checkbox
                radius="xl"
                size="sm"
                mt={2}
                checked={false}
                aria-label={milestone.title}
                onChange={() => void run('complete-milestone', { id: milestone.id, on: today })}
              />
              <div className={classes.words}>
                {milestone.title}
                <span className={classes.soft}>
                  {state === 'overdue' ? (
                    <span className={classes.late}>overdue since {formatDay(day)}</span>
                  ) : (
                    `due ${formatDistance(day, today)}`
                  )}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {all.length > SHOWN && (
        <a className={classes.more} href={addressOf('plan')}>
          {all.length - SHOWN} more in the plan
        </a>
      )}
    </Panel>
  );
}
