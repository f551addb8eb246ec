import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Draws its children one a frame, the first at once: fields with lists to choose from take a while each, and all in one step
 * would hold the page up. For what lies below the first look.
 *
 * @example <InSteps><RepsField … /><ConversationSelect … /></InSteps>
 */
export function InSteps({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children);
  const [drawn, setDrawn] = useState(1);
  const isDone = drawn >= parts.length;
  useEffect(() => {
    if (isDone) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + 1)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, isDone]);
  return isDone ? parts : parts.slice(0, drawn);
}
