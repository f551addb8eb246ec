import classes from './Exchange.module.css';
import type { Difference } from './exchange-words.ts';

/** Two versions side by side, field by field, where they differ. */
export function Differences({
  label,
  mine,
  theirs,
  differences,
}: {
  label: string;
  mine: string;
  theirs: string;
  differences: readonly Difference[];
}) {
  if (differences.length === 0) return <p className={classes.text}>They read the same.</p>;
  return (
    // A wide table is scrolled by its own frame, which the keyboard has to reach.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={classes.table} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">{mine}</th>
            <th scope="col">
              <bdi>{theirs}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.field}>
              <th scope="row">{difference.field}</th>
              <td dir="auto">{difference.mine}</td>
              <td dir="auto">{difference.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
