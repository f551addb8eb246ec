import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Day, Instant } from './day.ts';

/**
 * The clock on the wall of one place: turns instants into wall-clock times and back. Both are whole seconds:
 * an instant since 1970 began in UTC, a wall-clock time since the same moment read on the wall.
 */
export type ZoneClock = {
  /** Seconds that the wall is ahead of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
  /**
   * The instant of a wall-clock time. A time that the clocks leap over counts with the offset before the
   * change; a time that comes twice is the first one (RFC 5545, 3.3.5).
   */
  readonly instantOf: (wall: number) => number;
  /** The wall-clock time of an instant. */
  readonly wallAt: (instant: number) => number;
};

const DAY = 86_400;
const PROBE_STRIDE = 7 * DAY;

/** Makes a clock from nothing but its offsets; assumes at most one change of offset within two days. */
export function clockFromOffsets(offsetAt: (instant: number) => number): ZoneClock {
  function instantOf(wall: number): number {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    const first = wall - before;
    if (before === after || offsetAt(first) === before) return first;
    const second = wall - after;
    return offsetAt(second) === after ? second : first;
  }
  return { offsetAt, instantOf, wallAt: (instant) => instant + offsetAt(instant) };
}

/**
 * The day on a clock's wall at an instant, as `dayOfInstant` tells it; for hundreds of instants, each of which that would look
 * up in the zone anew.
 */
export function dayOnClock(clock: ZoneClock, instant: Instant): Day {
  const wall = clock.wallAt(Math.floor(Date.parse(instant) / 1000));
  return new Date(wall * 1000).toISOString().slice(0, 10) as Day;
}

/** A clock that is always `offset` seconds ahead of UTC. `fixedClock(0)` is UTC. */
export function fixedClock(offset: number): ZoneClock {
  return {
    offsetAt: () => offset,
    instantOf: (wall) => wall - offset,
    wallAt: (instant) => instant + offset,
  };
}

/** A stretch of time with one offset, from `since` until the next stretch. */
type OffsetStretch = { readonly since: number; readonly offset: number };

function rawOffset(zone: string, instant: number): number {
  return Math.round(tzOffset(zone, new Date(instant * 1000)) * 60);
}

/** The second at which the offset changes between two instants with different offsets. */
function changeBetween(zone: string, earlier: number, later: number): number {
  const offset = rawOffset(zone, earlier);
  let low = earlier;
  let high = later;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (rawOffset(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function stretchesOf(zone: string, since: number, until: number): OffsetStretch[] {
  const stretches: OffsetStretch[] = [{ since, offset: rawOffset(zone, since) }];
  let offset = stretches[0]?.offset;
  for (let at = since; at < until; at += PROBE_STRIDE) {
    const next = Math.min(at + PROBE_STRIDE, until);
    const offsetThere = rawOffset(zone, next);
    if (offsetThere === offset) continue;
    stretches.push({ since: changeBetween(zone, at, next), offset: offsetThere });
    offset = offsetThere;
  }
  return stretches;
}

const CACHED_SPAN = 366 * DAY;
const clocks = new Map<string, ZoneClock>();

/**
 * The clock of an IANA zone. Offsets are looked up once a year and zone and kept, since a calendar asks for
 * them tens of thousands of times.
 * @throws RangeError when the zone is unknown; ask {@link isZone} about what a user or file says.
 */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known) return known;
  if (!isZone(zone)) throw new RangeError(`Not a time zone: ${zone}`);
  const spans = new Map<number, OffsetStretch[]>();

  // One moment is mostly asked for near the one before, so the last answer is kept with how long it holds.
  let from = 0;
  let to = 0;
  let offsetThere = 0;

  function offsetAt(instant: number): number {
    if (instant >= from && instant < to) return offsetThere;
    const number = Math.floor(instant / CACHED_SPAN);
    let stretches = spans.get(number);
    if (!stretches) {
      stretches = stretchesOf(zone, number * CACHED_SPAN, (number + 1) * CACHED_SPAN);
      spans.set(number, stretches);
    }
    const next = stretches.findIndex((stretch, index) => index > 0 && stretch.since > instant);
    const stretch = stretches.at(next < 0 ? -1 : next - 1);
    from = Math.max(stretch?.since ?? 0, number * CACHED_SPAN);
    to = stretches[next]?.since ?? (number + 1) * CACHED_SPAN;
    offsetThere = stretch?.offset ?? 0;
    return offsetThere;
  }

  const clock = clockFromOffsets(offsetAt);
  clocks.set(zone, clock);
  return clock;
}

/** Zones without a slash that mean one thing everywhere; bare letters such as BST or IST do not. */
const SAFE_BARE_NAMES =
  /^(UTC|GMT|UCT|Zulu|Universal|Greenwich|CET|EET|MET|WET|EST|MST|HST|[ECMP]ST[5-8][ECMP]DT|GB|Eire|Portugal|Poland|Turkey|Israel|Iran|Egypt|Libya|Japan|ROK|PRC|Hongkong|Singapore|Iceland|Jamaica|Cuba|Navajo|NZ|W-SU)$/i;

/** Whether a text names an IANA zone that the runtime knows. `isZone('Europe/Berlin')` is true, `isZone('BST')` false. */
export function isZone(name: string): boolean {
  if (!name.includes('/') && !SAFE_BARE_NAMES.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
