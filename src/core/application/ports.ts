import type { Instant } from '../domain/calendar/day.ts';

/**
 * The clock of the shell, handed in so that tests and the command line decide what time it is.
 *
 * @example const pinned: Clock = { now: () => '2026-03-02T09:00:00.000Z' as Instant };
 */
export type Clock = {
  /** The present moment. */
  now(): Instant;
};
