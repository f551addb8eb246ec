import { Button } from '@mantine/core';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { formatDay } from '../../format/days.ts';
import { formatMinutes, formatShare } from '../../format/numbers.ts';
import { tierName } from '../../format/tiers.ts';
import { RepName } from '../../ui/RepName.tsx';
import { askToLogSession } from '../conversations/log-session-request.ts';
import { RepMenu } from './RepMenu.tsx';
import classes from './RepTable.module.css';
import { frequencyWords, sinceWords, weekStateWords } from './rhythm-words.ts';
import type { TeamMember } from './team-overview.ts';
import { WeekMark } from './WeekMark.tsx';

function lastWords(lastDay: Day | null): string {
  return lastDay === null ? 'no session' : formatDay(lastDay);
}

/** The reps with their rhythm, when they were coached last, how the rhythm was kept, and what they promised. */
export function RepTable({ members }: { members: readonly TeamMember[] }) {
  return (
    <table className={classes.reps}>
      <thead>
        <tr>
          <th scope="col" className={classes.first}>
            Rep
          </th>
          <th scope="col">Rhythm</th>
          <th scope="col">This week</th>
          <th scope="col">Last coached</th>
          <th scope="col">Rhythm kept</th>
          <th scope="col">Commitments</th>
          <th scope="col" className={classes.last}>
            <span className="unseen">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ rep, plan, rhythm, thisWeek, open, overdue }) => (
          <tr key={rep.id}>
            <th scope="row" className={classes.first}>
              <RepName id={rep.id} />
              <span className={classes.soft}>{tierName(rep.tier)}</span>
            </th>
            <td className={classes.rhythm}>
              {plan ? frequencyWords(plan.perWeek) : 'No rhythm planned'}
              {plan && plan.perWeek > 0 && (
                <span className={classes.soft}>{formatMinutes(plan.minutes)} each</span>
              )}
            </td>
            <td>
              {thisWeek ? (
                <span className={classes.week}>
                  <WeekMark week={thisWeek} />
                  <span>
                    <span className={classes.even}>
                      {thisWeek.sessions} of {thisWeek.planned}
                    </span>
                    <span className={classes.soft}>{weekStateWords(thisWeek)}</span>
                  </span>
                </span>
              ) : (
                '–'
              )}
            </td>
            <td className={classes.even}>
              {sinceWords(rhythm.daysSince)}
              <span className={classes.soft}>{lastWords(rhythm.lastDay)}</span>
            </td>
            <td>
              {formatShare(rhythm.rhythmKept.value)}
              <span className={classes.soft}>
                {rhythm.rhythmKept.kept} of {rhythm.rhythmKept.of}
              </span>
            </td>
            <td>
              {open === 0 ? 'none open' : `${open} open`}
              {overdue > 0 && <span className={classes.late}>{overdue} overdue</span>}
            </td>
            <td className={classes.last}>
              <div className={classes.actions}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Log a session with ${rep.name}`}
                  onClick={() => askToLogSession({ repId: rep.id })}
                >
                  Log
                </Button>
                <RepMenu rep={rep} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
