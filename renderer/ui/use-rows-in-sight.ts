import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { screenScroller, useListOffset } from './use-list-offset.ts';

/**
 * Of a long table, the rows that are in sight while the screen scrolls, by their positions, and how much room the others
 * take before and after them, in pixels. Every drawn row has `data-index` and hands itself to `measure`.
 */
export function useRowsInSight({
  list,
  count,
  keyOf,
  estimate,
}: {
  list: RefObject<HTMLElement | null>;
  count: number;
  keyOf: (index: number) => string | number;
  estimate: (index: number) => number;
}) {
  const scrollMargin = useListOffset(list);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: screenScroller,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin,
  });
  const inSight = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  return {
    rows: inSight.map(({ index }) => index),
    before: (inSight[0]?.start ?? scrollMargin) - scrollMargin,
    after: Math.max(0, total + scrollMargin - (inSight.at(-1)?.end ?? total + scrollMargin)),
    measure: virtualizer.measureElement,
  };
}
