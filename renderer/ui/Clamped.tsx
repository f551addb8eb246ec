import type { CSSProperties } from 'react';
import classes from './Clamped.module.css';

/**
 * A name in a list or table: of at most so many lines, the rest behind an ellipsis and in the tooltip. For names whose whole stands
 * on a screen of their own.
 */
export function Clamped({ text, lines = 2 }: { text: string; lines?: number }) {
  return (
    <bdi className={classes.clamped} style={{ '--lines': lines } as CSSProperties} title={text}>
      {text}
    </bdi>
  );
}
