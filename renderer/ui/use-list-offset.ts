import { type RefObject, useLayoutEffect, useState } from 'react';

/** The element that scrolls a screen. */
export function screenScroller(): HTMLElement | null {
  return document.getElementById('main');
}

/** Where a list begins inside the screen's scroller; follows everything above it that grows or shrinks. */
export function useListOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const scroller = screenScroller();
    const element = list.current;
    if (!scroller || !element) return;
    const measure = () => {
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setOffset(Math.round(top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    if (element.parentElement) observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}
