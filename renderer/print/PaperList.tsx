import classes from './PaperText.module.css';

/** A few lines on paper that belong together. */
export function PaperList({ items }: { items: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
