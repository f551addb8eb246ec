import { MINUTES_OF_A_DAY } from '../../src/core/domain/audit/day-time.ts';
import type { Day, Instant } from '../../src/core/domain/calendar/day.ts';
import { zoneClock } from '../../src/core/domain/calendar/zoned-time.ts';

/** How many minutes the clocks of a zone are ahead of UTC at a minute of a day there. */
export function offsetOn(day: Day, minute: number, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) / 1000 + minute * 60;
  const clock = zoneClock(zone);
  return Math.round(clock.offsetAt(clock.instantOf(wall)) / 60);
}

/** The present moment, written with the offset of the zone, so that the day and time there can be read off. */
export function momentNow(zone: string): Instant {
  const now = Date.now();
  const offset = Math.round(zoneClock(zone).offsetAt(Math.floor(now / 1000)) / 60);
  const wall = new Date(now + offset * 60_000).toISOString().slice(0, 19);
  const ahead = Math.abs(offset) % MINUTES_OF_A_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}` as Instant;
}
