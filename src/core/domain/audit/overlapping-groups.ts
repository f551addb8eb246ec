import type { Stretch } from './settle-overlaps.ts';

/** Something with a start and an end, as ISO texts; null where it has none. */
type Timed = { readonly id: string; readonly start: string | null; readonly end: string | null };

/** An entry with its stretch in minutes since 1970. */
export type Overlapping<Entry> = Stretch & { readonly entry: Entry };

function minuteOf(instant: string): number {
  return Math.round(Date.parse(instant) / 60_000);
}

/**
 * Entries in groups that hang together: each overlaps another of its group, and none of another group. Within a group they
 * are in the order of their starts, then of their ids, so that the same entries always come out the same. Entries without
 * a time are left out.
 */
export function overlappingGroups<Entry extends Timed>(entries: readonly Entry[]): Overlapping<Entry>[][] {
  const timed = entries
    .flatMap((entry) => {
      if (entry.start === null || entry.end === null) return [];
      return [{ entry, start: minuteOf(entry.start), end: minuteOf(entry.end) }];
    })
    .sort((a, b) => a.start - b.start || (a.entry.id < b.entry.id ? -1 : 1));
  const groups: Overlapping<Entry>[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const each of timed) {
    if (each.start >= end) groups.push([]);
    groups.at(-1)?.push(each);
    end = Math.max(end, each.end);
  }
  return groups;
}
