import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** How long the page waits after the last key before it keeps what was written, in milliseconds. */
const KEEP_AFTER_MS = 700;

/** To be called when something was typed, `soon`, or is to be kept at once, `now`; `isWaiting` while something is still to be kept. */
export type KeepTyped<T> = {
  readonly soon: () => void;
  readonly now: () => T;
  readonly isWaiting: () => boolean;
};

/** Keeps what is being typed: a moment after the last key, and when its screen or the window is left. */
export function useKeepTyped<T>(keep: () => T): KeepTyped<T> {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(keep);
  useLayoutEffect(() => {
    latest.current = keep;
  }, [keep]);
  const now = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return latest.current();
  }, []);
  const soon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(now, KEEP_AFTER_MS);
  }, [now]);
  const isWaiting = useCallback(() => timer.current !== undefined, []);
  useEffect(() => {
    const leave = () => {
      if (isWaiting()) now();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [now, isWaiting]);
  return { soon, now, isWaiting };
}
