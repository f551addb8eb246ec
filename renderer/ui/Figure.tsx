import type { ReactNode } from 'react';
import classes from './Figure.module.css';

/**
 * One number that matters, with what it counts. `basis` is always there: a figure without its count is no evidence.
 * `mark` is a shape before the label, for colours with a meaning.
 */
export function Figure({
  label,
  value,
  basis,
  mark,
  children,
}: {
  label: string;
  value: ReactNode;
  basis: ReactNode;
  mark?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={classes.figure}>
      <div className={classes.label}>
        {mark}
        {label}
      </div>
      <div className={classes.value}>{value}</div>
      <div className={classes.basis}>{basis}</div>
      {children}
    </div>
  );
}

/** Figures in a row that wraps; with `stacks` a line each where the place is narrow, so that none stands alone. */
export function Figures({ children, stacks = false }: { children: ReactNode; stacks?: boolean }) {
  const row = <div className={classes.row}>{children}</div>;
  return stacks ? <div className={classes.stacks}>{row}</div> : row;
}
