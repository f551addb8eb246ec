import ICAL from 'ical.js';
import { fixedClock, type ZoneClock } from '../../domain/calendar/zoned-time.ts';
import { plainDate, repaired, zoneParamOf } from './content-line.ts';
import type { AddedStart, EventLength, EventTime } from './event.ts';
import { rawValue } from './raw-line.ts';
import { SECONDS_PER_DAY, wallSeconds } from './recurrence/civil.ts';
import { type ZoneResolver, zoneName } from './zones/zone-resolver.ts';

/** A reason why an event can't be used, in words that follow "it was left out because". */
export class EventError extends Error {}

/** Thrown when the work granted was not enough; more of it may do. */
export class WorkError extends EventError {}

/** Thrown for a zone that nothing explains; `zone` is its name. */
export class UnknownZoneError extends EventError {
  readonly zone: string;

  constructor(zone: string) {
    super(`its time zone “${zone}” is unknown`);
    this.zone = zone;
  }
}

/** What is needed to read a moment: the zones of its text, and the clock for moments that name none. */
export type TimeContext = {
  readonly resolver: ZoneResolver;
  readonly calendar: number;
  readonly floatingClock: ZoneClock;
  /** Told whenever a time names no zone. */
  readonly onFloating: () => void;
  readonly onLeftOutZone: (zone: string) => void;
};

const UTC = fixedClock(0);

function clockNamed(zone: string, context: TimeContext): ZoneClock {
  const finding = context.resolver(zone, context.calendar);
  if (finding === 'unknown') throw new UnknownZoneError(zoneName(zone));
  if (finding === 'leave-out') {
    context.onLeftOutZone(zoneName(zone));
    throw new EventError(`you chose to leave out entries in the time zone “${zoneName(zone)}”`);
  }
  return finding.clock;
}

function timeOf(text: string, zone: string, context: TimeContext): EventTime | null {
  const wall = wallSeconds(text) ?? wallSeconds(text.toUpperCase());
  if (wall === null) return null;
  if (!text.includes('T') && !text.includes('t')) {
    return { wall, clock: context.floatingClock, wholeDay: true };
  }
  if (text.endsWith('Z') || text.endsWith('z')) return { wall, clock: UTC, wholeDay: false };
  if (zone !== '') return { wall, clock: clockNamed(zone, context), wholeDay: false };
  context.onFloating();
  return { wall, clock: context.floatingClock, wholeDay: false };
}

/** The value of a date line, whatever slips its parameters hold. */
function dateValue(line: string): string {
  return rawValue(repaired(line));
}

/**
 * The moment in a line such as DTSTART.
 * @throws EventError when it can't be read; `what` names it in the reason ("start").
 */
export function readTime(line: string, what: string, context: TimeContext): EventTime {
  const plain = plainDate(line);
  const value = plain ? plain.value : dateValue(line);
  const time = timeOf(value, plain ? plain.zone : zoneParamOf(line), context);
  if (time === null) throw new EventError(`its ${what} cannot be read (${value.slice(0, 40)})`);
  return time;
}

/** The moments in a line such as EXDATE. A value that can't be read is passed over: it takes nothing away. */
export function readTimes(line: string, context: TimeContext): EventTime[] {
  const zone = zoneParamOf(line);
  const times = dateValue(line)
    .split(',')
    .map((text) => timeOf(text.trim(), zone, context));
  return times.filter((time) => time !== null);
}

/** The seconds of a duration such as `PT1H30M`; null when the text is none. */
export function durationSeconds(text: string): number | null {
  if (!/^[+-]?P(?=.*\d)[\dWDTHMS]+$/i.test(text)) return null;
  try {
    const seconds = ICAL.Duration.fromString(text.toUpperCase()).toSeconds();
    return Number.isFinite(seconds) ? seconds : null;
  } catch {
    return null;
  }
}

/** The length between two moments. @throws EventError when the end comes first. */
export function lengthBetween(start: EventTime, end: EventTime): EventLength {
  const sameWall = start.clock === end.clock || start.wholeDay;
  const seconds = sameWall
    ? end.wall - start.wall
    : end.clock.instantOf(end.wall) - start.clock.instantOf(start.wall);
  if (seconds < 0) throw new EventError('it ends before it starts');
  if (start.wholeDay) return { by: 'wall', seconds: Math.max(SECONDS_PER_DAY, seconds) };
  return { by: sameWall ? 'wall' : 'elapsed', seconds };
}

function addedStart(text: string, zone: string, context: TimeContext): AddedStart | null {
  const [from = '', to] = text.trim().split('/');
  const time = timeOf(from, zone, context);
  if (time === null || to === undefined) return time && { time, length: null };
  const seconds = durationSeconds(to);
  if (seconds !== null && seconds >= 0) return { time, length: { by: 'elapsed', seconds } };
  const end = timeOf(to, zone, context);
  return { time, length: end && end.wall >= time.wall ? lengthBetween(time, end) : null };
}

/** The starts in an RDATE line, periods included. Values that can't be read are passed over. */
export function readAddedStarts(line: string, context: TimeContext): AddedStart[] {
  const zone = zoneParamOf(line);
  const starts = dateValue(line)
    .split(',')
    .map((text) => addedStart(text, zone, context));
  return starts.filter((start) => start !== null);
}
