/**
 * The indexes that BYSETPOS picks from a set of `size` starts, in order and without doubles; all of them when
 * the rule has no BYSETPOS. Negative positions count from the end: of 5, `-1` is index 4.
 */
export function pickedIndexes(positions: readonly number[], size: number): number[] {
  const indexes = new Set<number>();
  for (const position of positions) {
    const index = position > 0 ? position - 1 : size + position;
    if (index >= 0 && index < size) indexes.add(index);
  }
  return [...indexes].sort((a, b) => a - b);
}

/** How many of a set of `size` starts a rule takes. */
export function pickedCount(positions: readonly number[], size: number): number {
  return positions.length === 0 ? size : pickedIndexes(positions, size).length;
}
