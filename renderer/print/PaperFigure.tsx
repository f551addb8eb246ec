import { type ReactNode, useContext } from 'react';
import { MeasuringContext } from './measuring.ts';
import classes from './Paper.module.css';

/** A drawing of a fixed height with a text alternative; `name` is what it is called, `alternative` what it shows. */
export function PaperFigure({
  name,
  alternative,
  height,
  children,
}: {
  name: string;
  alternative: string;
  height: number;
  children: ReactNode;
}) {
  const measuring = useContext(MeasuringContext);
  return (
    <div
      className={classes.drawing}
      role="img"
      aria-label={`${name}. ${alternative}`}
      style={{ height: `${height}px` }}
    >
      {!measuring && children}
    </div>
  );
}
