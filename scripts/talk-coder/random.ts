/** A small seeded generator (mulberry32), so that training gives the same weights every time. Numbers from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = items[at] as T;
    items[at] = items[other] as T;
    items[other] = held;
  }
  return items;
}

/** Deals `count` dialogues into `folds` nearly equal folds: the fold of each. */
export function dealFolds(count: number, folds: number, seed: number): number[] {
  const order = shuffle(
    Array.from({ length: count }, (_, index) => index),
    seededRandom(seed),
  );
  const fold = new Array<number>(count).fill(0);
  for (const [place, dialogue] of order.entries()) fold[dialogue] = place % folds;
  return fold;
}
