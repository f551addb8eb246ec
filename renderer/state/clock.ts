import { type Day, dayOfInstant, type Instant } from '../../src/core/domain/calendar/day.ts';

/** The page's clock, in the time zone that the host tells the day in. */
export function pageClock(zone: string): { now(): Instant; today(): Day } {
  const now = () => new Date().toISOString() as Instant;
  return { now, today: () => dayOfInstant(now(), zone) };
}
