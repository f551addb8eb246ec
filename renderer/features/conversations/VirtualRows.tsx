import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { screenScroller, useListOffset } from '../../ui/use-list-offset.ts';
import classes from './VirtualRows.module.css';

/** What can be asked of the rows from outside. */
export type VirtualRowsHandle = { readonly scrollTo: (index: number, align: 'auto' | 'start') => void };

/** Height kept free above a row that is scrolled to, for what sticks to the top of the screen, in pixels. */
const STICKY_HEIGHT = 72;

/**
 * Rows of a long list, of which only those in sight are drawn. The screen itself scrolls, not the list. Heights are
 * measured as rows appear; `estimate` is the height in pixels until then.
 */
export function VirtualRows<Row>({
  rows,
  rowKey,
  estimate,
  render,
  label,
  ref,
}: {
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  estimate: (row: Row) => number;
  render: (row: Row, index: number) => ReactNode;
  label: string;
  ref?: Ref<VirtualRowsHandle>;
}) {
  const list = useRef<HTMLUListElement>(null);
  const scrollMargin = useListOffset(list);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: screenScroller,
    estimateSize: (index) => {
      const row = rows[index];
      return row === undefined ? 0 : estimate(row);
    },
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
    overscan: 10,
    scrollMargin,
    scrollPaddingStart: STICKY_HEIGHT,
    scrollPaddingEnd: 24,
  });
  useImperativeHandle(
    ref,
    () => ({ scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }) }),
    [virtualizer],
  );
  return (
    <ul ref={list} className={classes.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={classes.row}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {render(row, index)}
          </li>
        );
      })}
    </ul>
  );
}
