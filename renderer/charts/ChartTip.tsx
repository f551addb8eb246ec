import classes from './ChartTip.module.css';

/** What a chart says about the thing under the pointer: its name, and a line for each number. */
export function ChartTip({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={classes.tip}>
      <p className={classes.title}>{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
