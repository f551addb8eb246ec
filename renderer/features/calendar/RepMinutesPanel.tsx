import { useMemo } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import { minutesByRep } from '../../../src/core/insights/minutes-by-rep.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './RepMinutesPanel.module.css';

/** How much of a span went to whom, as far as the calendar says who was there. */
export function RepMinutesPanel({ from, to }: { from: Day; to: Day }) {
  const records = useRecords();
  const reps = useMemo(() => minutesByRep(records, from, to), [records, from, to]);
  const most = Math.max(1, ...reps.map(({ coaching, supervising }) => coaching + supervising));
  if (!reps.some(({ coaching, supervising, other }) => coaching + supervising + other > 0)) return null;
  return (
    <Panel
      title="Time with each rep"
      hint="From entries that say who was there. An hour with three reps is an hour for each of them."
      flush
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Rep</th>
            <th scope="col">
              <span className={classes.coachingKey} aria-hidden /> Coaching
            </th>
            <th scope="col">
              <span className={classes.supervisingKey} aria-hidden /> Supervising
            </th>
            <th scope="col">Other</th>
            <td className={classes.barHead} />
          </tr>
        </thead>
        <tbody>
          {reps.map(({ rep, coaching, supervising, other }) => (
            <tr key={rep.id}>
              <th scope="row">{rep.name}</th>
              <td>{formatMinutes(coaching)}</td>
              <td>{formatMinutes(supervising)}</td>
              <td>{formatMinutes(other)}</td>
              <td aria-hidden>
                <span className={classes.bar}>
                  <span className={classes.coaching} style={{ width: `${(coaching / most) * 100}%` }} />
                  <span className={classes.supervising} style={{ width: `${(supervising / most) * 100}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
