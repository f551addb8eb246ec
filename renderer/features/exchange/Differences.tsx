import classes from './Exchange.module.css';
import type { Difference } from './exchange-words.ts';

/** Two versions side by side, field by field, where they differ; or one alone, where the heading of the other is null. */
export function Differences({
  label,
  mine,
  theirs,
  differences,
}: {
  label: string;
  mine: string | null;
  theirs: string | null;
  differences: readonly Difference[];
}) {
  if (differences.length === 0) return <p className={classes.text}>They read the same.</p>;
  return (
    <div className={classes.table}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">What</th>
            {mine !== null && <th scope="col">{mine}</th>}
            {theirs !== null && (
              <th scope="col">
                <bdi>{theirs}</bdi>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.field}>
              <th scope="row">{difference.field}</th>
              {mine !== null && (
                <td>
                  <bdi>{difference.mine}</bdi>
                </td>
              )}
              {theirs !== null && (
                <td>
                  <bdi>{difference.theirs}</bdi>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
