import type { ReactNode } from 'react';
import classes from './PaperText.module.css';

/** A heading of more letters than this, such as a name, is set smaller. */
const LONG = 80;

/** The heading of a section, `2`, or of a part of one, `3` or `4`; a line below it says what it is about. */
export function PaperHeading({ level, title, hint }: { level: 2 | 3 | 4; title: string; hint?: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes.heading} data-level={level} data-long={title.length > LONG || undefined}>
      <Heading>{title}</Heading>
      {hint && <p>{hint}</p>}
    </div>
  );
}
