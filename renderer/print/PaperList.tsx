import classes from './PaperText.module.css';

/** A few lines on paper that belong together. */
export function PaperList({ items }: { items: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
