import type { KeyboardEvent } from 'react';

/** Where a row stands among its neighbours, counted from 0, and what moves it. */
export type RowPlace = {
  readonly position: number;
  readonly count: number;
  readonly move: (to: number) => void;
};

/** Moves a row by Alt and an arrow key; other keys go their way. */
export function moveByArrow(event: KeyboardEvent, { position, count, move }: RowPlace): void {
  if (!event.altKey) return;
  if (event.key === 'ArrowUp' && position > 0) move(position - 1);
  else if (event.key === 'ArrowDown' && position < count - 1) move(position + 1);
  else return;
  event.preventDefault();
}
