import { startTransition, useEffect, useState } from 'react';

/**
 * Whether what stood there first has been painted: false at first, true one frame later, in a step that the page may be
 * used during. What lies outside the first look waits for it. With `when`, the frame is counted from when that is so; what
 * has been drawn once stays.
 */
export function usePainted(when = true): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!when || painted) return;
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, [when, painted]);
  return painted;
}
