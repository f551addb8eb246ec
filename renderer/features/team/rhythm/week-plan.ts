import type { CoachingBlock } from '../../../../src/core/domain/reclaim/coaching-block.ts';
import {
  type BusyStretch,
  type Stretch,
  stretchOf,
  type WeekFrame,
} from '../../../../src/core/insights/week-places.ts';

/** Pixels of an hour: half an hour is as high as a target has to be. */
export const HOUR_PIXELS = 56;

/** Something that lies in the week. */
export type WeekItem =
  | { readonly kind: 'block'; readonly id: string; readonly stretch: Stretch; readonly block: CoachingBlock }
  | { readonly kind: 'busy'; readonly id: string; readonly stretch: Stretch; readonly busy: BusyStretch };

/** An item side by side with what is at the same time: it has lane `lane` of `lanes`. */
export type PlacedItem = WeekItem & { readonly lane: number; readonly lanes: number };

/** The minutes of the day that the week shows, in whole hours: the working hours, and what lies beyond them. */
export function shownMinutes(
  { begin, end }: WeekFrame,
  items: readonly WeekItem[],
): { from: number; to: number } {
  const first = Math.min(begin, ...items.map(({ stretch }) => stretch.begin));
  const last = Math.max(end, ...items.map(({ stretch }) => stretch.end));
  return { from: Math.floor(first / 60) * 60, to: Math.min(1440, Math.ceil(last / 60) * 60) };
}

/** The blocks and what the calendar holds, as items of the week. */
export function weekItems(blocks: readonly CoachingBlock[], { busy }: WeekFrame): WeekItem[] {
  return [
    ...blocks.map((block): WeekItem => ({ kind: 'block', id: block.id, stretch: stretchOf(block), block })),
    ...busy.map((entry): WeekItem => ({ kind: 'busy', id: entry.entryId, stretch: entry, busy: entry })),
  ];
}

/**
 * The items of a day in lanes, so that nothing covers anything: what follows each other without a break in between shares its
 * number of lanes.
 * @example // 9:00-10:00 and 9:30-10:30 get lanes 0 and 1 of 2, 11:00-12:00 lane 0 of 1
 */
export function inLanes(items: readonly WeekItem[]): PlacedItem[] {
  const sorted = [...items].sort(
    (a, b) => a.stretch.begin - b.stretch.begin || b.stretch.end - a.stretch.end,
  );
  const placed: PlacedItem[] = [];
  let cluster: { item: WeekItem; lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const { item, lane } of cluster) placed.push({ ...item, lane, lanes: ends.length });
    cluster = [];
    ends = [];
  };
  for (const item of sorted) {
    if (ends.every((end) => end <= item.stretch.begin)) close();
    const free = ends.findIndex((end) => end <= item.stretch.begin);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = item.stretch.end;
    cluster.push({ item, lane });
  }
  close();
  return placed;
}
