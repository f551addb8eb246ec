import { type RefCallback, useCallback, useRef, useState } from 'react';

/** Drawings are made ready this far beyond the edge of the window, before somebody scrolls there. */
const AHEAD = '500px';

/**
 * The width of an element in whole pixels; 0 until it comes near the window's edge, and before the screen has been painted for
 * the first time. So a screen stands before its charts are drawn, and charts far below cost nothing until one scrolls to
 * them; on paper all are there. Charts are drawn at a measured width and never stretched, so that their type keeps its size.
 */
export function useWidth<E extends HTMLElement>(): readonly [RefCallback<E>, number] {
  const [width, setWidth] = useState(0);
  const stop = useRef<() => void>(() => {});
  const ref = useCallback((element: E | null) => {
    stop.current();
    stop.current = () => {};
    if (element) stop.current = watch(element, setWidth);
  }, []);
  return [ref, width];
}

function watch(element: HTMLElement, setWidth: (width: number) => void): () => void {
  const resized = new ResizeObserver(([entry]) => {
    if (entry) setWidth(Math.floor(entry.contentRect.width));
  });
  const measure = () => {
    near.disconnect();
    window.removeEventListener('beforeprint', measure);
    setWidth(Math.floor(element.getBoundingClientRect().width));
    resized.observe(element);
  };
  const near = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && measure(),
    { rootMargin: AHEAD },
  );
  near.observe(element);
  window.addEventListener('beforeprint', measure);
  return () => {
    near.disconnect();
    resized.disconnect();
    window.removeEventListener('beforeprint', measure);
  };
}
