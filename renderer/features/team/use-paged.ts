import { useState } from 'react';

/** The first items of a long list, and a way to the next ones; `more` is how many are still to come. */
export function usePaged<Item>(
  items: readonly Item[],
  size: number,
): { shown: readonly Item[]; more: number; showMore: () => void } {
  const [count, setCount] = useState(size);
  return {
    shown: items.slice(0, count),
    more: Math.max(0, items.length - count),
    showMore: () => setCount((before) => before + size),
  };
}
