import type { ReactNode } from 'react';
import classes from './PaperText.module.css';

/** A figure on paper: its name, its value in words, and what it counts. */
export type PaperFact = {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly basis: ReactNode;
};

/** Figures in a row, three or four to a line. */
export function PaperFacts({ facts }: { facts: readonly PaperFact[] }) {
  return (
    <dl
      className={classes.facts}
      style={{ '--columns': facts.length > 4 ? 3 : facts.length } as React.CSSProperties}
    >
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
