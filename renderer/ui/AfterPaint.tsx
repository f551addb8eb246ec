import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Draws its children one frame after what stands before them, so that a long screen comes up in two short steps instead of
 * one that holds the page up. For what lies below the first look.
 */
export function AfterPaint({ children }: { children: ReactNode }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted ? children : null;
}
