import { NO_VALUE } from '../../format/numbers.ts';
import type { ChangeRow } from './change-rows.ts';
import classes from './Permanent.module.css';

/** What changed from the first weeks until now or the end of a cycle, each with what it was counted from. */
export function ChangeTable({
  rows,
  caption,
  until,
}: {
  rows: readonly ChangeRow[];
  caption: string;
  until: 'Now' | 'At the end';
}) {
  return (
    <table className={classes.change}>
      <caption className={classes.unseen}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">At the start</th>
          <th scope="col">{until}</th>
          <th scope="col">Counted from</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, before, now, basis }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{before ?? NO_VALUE}</td>
            <td className={classes.now}>{now}</td>
            <td className={classes.soft}>{basis}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
