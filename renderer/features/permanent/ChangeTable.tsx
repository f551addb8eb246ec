import type { ManagerStanding } from '../../../src/core/insights/manager-standing.ts';
import { formatShare } from '../../format/numbers.ts';
import { STANDING_MEASURES } from '../../format/standing-measures.ts';
import classes from './Permanent.module.css';

/** What changed from the first weeks until now or the end of a cycle, each with what it was counted from. */
export function ChangeTable({
  standing,
  caption,
  until,
}: {
  standing: ManagerStanding;
  caption: string;
  until: 'Now' | 'At the end';
}) {
  return (
    <table className={classes.change}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">At the start</th>
          <th scope="col">{until}</th>
          <th scope="col">Counted from</th>
        </tr>
      </thead>
      <tbody>
        {STANDING_MEASURES.map(({ key, label, from, value, basis }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{formatShare(from?.(standing) ?? null)}</td>
            <td className={classes.now}>{formatShare(value(standing))}</td>
            <td className={classes.soft}>{basis(standing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
