import type { ReactNode } from 'react';
import classes from './PaperText.module.css';

/** A figure on paper: its name, its value in words, and what it counts. */
export type PaperFact = {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly basis: ReactNode;
};

/** Three to a line, or four where that makes one or two full lines of it. */
function columnsOf(count: number): number {
  return count === 7 || count === 8 ? 4 : Math.min(count, count > 4 ? 3 : 4);
}

/** Figures in rows, three or four to a line. */
export function PaperFacts({ facts }: { facts: readonly PaperFact[] }) {
  return (
    <dl className={classes.facts} style={{ '--columns': columnsOf(facts.length) } as React.CSSProperties}>
      {facts.map(({ key, name, value, basis }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd className={classes.value}>{value}</dd>
          <dd className={classes.basis}>{basis}</dd>
        </div>
      ))}
    </dl>
  );
}
