import { Textarea, type TextareaProps } from '@mantine/core';
import type { CSSProperties } from 'react';
import classes from './GrowingTextarea.module.css';

type Props = Omit<TextareaProps, 'autosize' | 'style'> & {
  /** How many lines there is room for from the start. */
  readonly minRows: number;
  /** From how many lines on the field scrolls; without it, it grows on. */
  readonly maxRows?: number;
};

/**
 * A field for a few lines that grows with what is written in it. The style sheet does that: Mantine's `autosize` measures
 * the text in a second field, which lays the whole page out anew whenever anything is drawn.
 *
 * @example <GrowingTextarea label="Note" minRows={2} maxRows={10} value={note} onChange={write} />
 */
export function GrowingTextarea({ minRows, maxRows, ...rest }: Props) {
  const rows = { '--min-rows': minRows, '--max-rows': maxRows } as CSSProperties;
  return <Textarea rows={minRows} classNames={classes} style={rows} {...rest} />;
}
