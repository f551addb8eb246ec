/** Chance that is the same for the same seed. */
export type Random = {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True in so many of 1 cases: `chance(0.25)` in a quarter of them. */
  chance(probability: number): boolean;
  /** One of the values. @throws RangeError when there is none */
  pick<T>(values: readonly T[]): T;
  /** The values in another order. */
  shuffle<T>(values: readonly T[]): T[];
  /** A number around 1 that differs by at most `spread`: `about(0.2)` lies from 0.8 to 1.2. */
  about(spread: number): number;
};

/**
 * A generator of chance, mulberry32: 32 bits of state, quick, and good enough for a sample. Not for secrets.
 * `randomOf(7).next()` gives the same number on every machine.
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('Nothing to pick from');
      return values[whole(0, values.length - 1)] as (typeof values)[number];
    },
    shuffle: (values) => {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
    about: (spread) => 1 + (next() * 2 - 1) * spread,
  };
}
