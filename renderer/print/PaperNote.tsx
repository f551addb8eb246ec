import type { ReactNode } from 'react';
import classes from './PaperText.module.css';

/** A line of text on paper; `quiet` for sources and notes. */
export function PaperNote({ quiet = false, children }: { quiet?: boolean; children: ReactNode }) {
  return (
    <p className={classes.note} data-quiet={quiet || undefined}>
      {children}
    </p>
  );
}
