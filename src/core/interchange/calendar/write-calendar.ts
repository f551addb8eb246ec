import { type Day, type Instant, weekdayOf } from '../../domain/calendar/day.ts';
import { zoneClock } from '../../domain/calendar/zoned-time.ts';
import { wallSeconds, wallText } from './recurrence/civil.ts';
import { compactTime, escapeText, foldLine } from './write-line.ts';
import { zoneLines } from './zones/write-zone.ts';

/** A weekly series as it is written: times are on the wall of `zone`, an IANA name. */
export type WeeklyEvent = {
  readonly uid: string;
  /** How often it was changed; calendars take the higher number for the newer. */
  readonly sequence: number;
  readonly title: string;
  readonly notes: string;
  readonly zone: string;
  /** 1 for every week, 2 for every other one, counted from `firstDay`. */
  readonly everyWeeks: number;
  /** `HH:MM`. */
  readonly start: string;
  readonly minutes: number;
  readonly firstDay: Day;
  /** The last day on which it takes place; null without an end. */
  readonly lastDay: Day | null;
  readonly leftOut: readonly Day[];
  readonly cancelled: boolean;
};

/** What a file of weekly series is made from; `stampedAt` is the moment of writing. */
export type WeeklyCalendar = {
  readonly name: string;
  readonly events: readonly WeeklyEvent[];
  readonly stampedAt: Instant;
};

const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function utcText(seconds: number): string {
  return `${compactTime(wallText(seconds))}Z`;
}

function ruleOf({ firstDay, lastDay, start, zone, everyWeeks }: WeeklyEvent): string {
  const interval = everyWeeks === 1 ? '' : `;INTERVAL=${everyWeeks}`;
  const weekly = `FREQ=WEEKLY${interval};BYDAY=${WEEKDAY_CODES[weekdayOf(firstDay) - 1]}`;
  if (lastDay === null) return weekly;
  // Beside a start with a zone the end must be in UTC (RFC 5545, 3.3.10).
  const last = zoneClock(zone).instantOf(wallSeconds(`${lastDay}T${start}:00`) ?? 0);
  return `${weekly};UNTIL=${utcText(last)}`;
}

function eventLines(event: WeeklyEvent, stamp: string): string[] {
  const { uid, sequence, title, notes, zone, start, minutes, firstDay, leftOut, cancelled } = event;
  const first = wallSeconds(`${firstDay}T${start}:00`) ?? 0;
  const at = (wall: number) => `;TZID=${zone}:${compactTime(wallText(wall))}`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART${at(first)}`,
    `DTEND${at(first + minutes * 60)}`,
    `RRULE:${ruleOf(event)}`,
    // A line each: some readers take only the first day of a list.
    ...leftOut.map((day) => `EXDATE${at(wallSeconds(`${day}T${start}:00`) ?? 0)}`),
    `SUMMARY:${escapeText(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escapeText(notes)}`]),
    'CATEGORIES:Coaching',
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/**
 * Writes weekly series as an iCalendar file that Outlook, Google and Apple take: CRLF, lines folded at 75 octets, every
 * zone explained by a VTIMEZONE, starts on the wall of their zone, an end in UTC. There is no METHOD, since RFC 5546 would
 * then ask for an organizer, and nobody is invited. UIDs and sequences are the caller's: the same UID with a higher
 * sequence changes the series that a calendar has.
 * @example writeCalendar({ name: 'Coaching', events, stampedAt }).startsWith('BEGIN:VCALENDAR\r\n') // true
 */
export function writeCalendar({ name, events, stampedAt }: WeeklyCalendar): string {
  const stamp = utcText(Math.floor(Date.parse(stampedAt) / 1000));
  const zones = [...new Set(events.map(({ zone }) => zone))].sort();
  const firstYear = (zone: string) =>
    Math.min(
      ...events.filter((event) => event.zone === zone).map(({ firstDay }) => Number(firstDay.slice(0, 4))),
    );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coachward//Coaching blocks//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...zones.flatMap((zone) => zoneLines(zone, firstYear(zone))),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}
