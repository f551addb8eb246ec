import { expect } from 'vitest';

/** A fact of the domain, where the content holds it, and what has to be found there. */
export type Fact = {
  readonly fact: string;
  readonly at: unknown;
  readonly holds: readonly (string | RegExp)[];
};

/** The item with a key, or undefined, which {@link expectFact} then reports as a fact without a place. */
export function keyed<Item extends { readonly key: string }>(
  items: readonly Item[],
  key: string,
): Item | undefined {
  return items.find((item) => item.key === key);
}

/** Fails on a missing entry too: an undefined place has no text to match. */
export function expectFact({ at, holds }: Fact): void {
  const text = at === undefined ? '' : JSON.stringify(at);
  expect(holds.length).toBeGreaterThan(0);
  for (const piece of holds) {
    if (typeof piece === 'string') expect(text).toContain(piece);
    else expect(text).toMatch(piece);
  }
}
