/** A stretch of time that wants to be counted, in whole minutes of any common clock; `end` is not part of it. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * How many minutes of each stretch count when no minute may count twice. Of two that overlap the shorter has
 * the shared minutes, since a meeting inside a reserved afternoon is what really happened; of two as long, the
 * earlier; of two alike, the first. The answers are in the order of the stretches.
 * @example settleOverlaps([{ start: 0, end: 240 }, { start: 60, end: 90 }]) // [210, 30]
 */
export function settleOverlaps(stretches: readonly Stretch[]): number[] {
  const counted = stretches.map(() => 0);
  if (stretches.length === 0) return counted;
  const first = stretches.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = stretches.reduce((most, { end }) => Math.max(most, end), first);
  const taken = new Uint8Array(last - first);
  const byRight = stretches
    .map((stretch, index) => ({ stretch, index, length: stretch.end - stretch.start }))
    .sort((a, b) => a.length - b.length || a.stretch.start - b.stretch.start || a.index - b.index);
  for (const { stretch, index } of byRight) {
    for (let minute = stretch.start - first; minute < stretch.end - first; minute += 1) {
      if (taken[minute] === 1) continue;
      taken[minute] = 1;
      counted[index] = (counted[index] ?? 0) + 1;
    }
  }
  return counted;
}
