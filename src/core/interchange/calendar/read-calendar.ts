import { addDays, type Day, daysBetween, isDay } from '../../domain/calendar/day.ts';
import { isZone, zoneClock } from '../../domain/calendar/zoned-time.ts';
import { fail, type Outcome, succeed } from '../../foundation/outcome.ts';
import {
  calendarTooLarge,
  calendarWithoutEvents,
  notACalendar,
  nothingInWindow,
  onlyBusy,
  someoneElse,
  windowInvalid,
  zoneInvalid,
  zonesUnknown,
} from './calendar-problems.ts';
import { MAX_CALENDAR_CHARACTERS } from './calendar-size.ts';
import type { RawCalendar } from './component-gatherer.ts';
import { readText } from './content-line.ts';
import { normalisedAddresses, ownershipOf, saysOnlyBusy } from './identity.ts';
import { presentReading } from './present-reading.ts';
import { readRawCalendar } from './raw-calendar.ts';
import { lineOf } from './raw-line.ts';
import { readEvents } from './read-events.ts';
import type { CalendarPerson, CalendarReading } from './reading.ts';
import { SECONDS_PER_DAY, wallSeconds } from './recurrence/civil.ts';
import { dateSpan } from './relevance.ts';
import type { ZoneAnswers } from './zones/zone-resolver.ts';

const LONGEST_WINDOW_DAYS = 3660;

/** What to read and through whose eyes. */
export type CalendarRequest = {
  /** The files' texts, decoded. */
  readonly texts: readonly string[];
  /** The files' names in the same order, for sentences about one of them. */
  readonly names?: readonly string[];
  /** The window: both days included, on the wall of `zone`. */
  readonly from: Day;
  readonly to: Day;
  /** An IANA zone. Entries that name no zone are read in it, and all results are given in it. */
  readonly zone: string;
  /** The manager's addresses. Without them, declined entries can't be recognised. */
  readonly me?: readonly string[];
  readonly team?: readonly CalendarPerson[];
  /** What the user said about zones that nothing explains. */
  readonly knownZones?: ZoneAnswers;
};

function megabytes(characters: number): number {
  return Math.round(characters / 1024 / 1024);
}

function checkRequest({ texts, from, to, zone }: CalendarRequest): Outcome<null> {
  if (!isZone(zone)) return fail(zoneInvalid(zone));
  if (!isDay(from) || !isDay(to) || from > to || daysBetween(from, to) > LONGEST_WINDOW_DAYS) {
    return fail(windowInvalid(from, to));
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  if (size > MAX_CALENDAR_CHARACTERS) {
    return fail(calendarTooLarge(megabytes(size), megabytes(MAX_CALENDAR_CHARACTERS)));
  }
  return succeed(null);
}

function isOnlyBusy(calendars: readonly RawCalendar[]): boolean {
  return calendars.every(({ events }) =>
    events.every(({ lines }) => saysOnlyBusy(readText(lineOf(lines, 'SUMMARY')))),
  );
}

/** Refuses calendars as a whole for what they are, before any event is read. */
function checkCalendars(
  calendars: readonly RawCalendar[],
  me: readonly string[],
  names: readonly string[],
): Outcome<null> {
  const file = (index: number) => ({ position: index + 1, of: calendars.length, name: names[index] });
  const strange = calendars.findIndex(({ isCalendar }) => !isCalendar);
  if (strange >= 0 || calendars.length === 0) return fail(notACalendar(file(strange)));
  if (calendars.every(({ events }) => events.length === 0)) return fail(calendarWithoutEvents());
  if (isOnlyBusy(calendars)) return fail(onlyBusy());
  const foreign = calendars.findIndex(
    (calendar) => me.length > 0 && ownershipOf(calendar, me) === 'someone-else',
  );
  return foreign >= 0 ? fail(someoneElse(file(foreign), me)) : succeed(null);
}

/**
 * Reads one or several calendars inside a window of days. Series are expanded in the window only; an occurrence
 * belongs to it when it starts in it. An event that can't be read or followed is among the skipped with its
 * reason and costs no other; the same file twice changes nothing. Problems that concern a file as a whole (it is
 * no calendar, it is somebody else's, a zone that nothing explains) refuse everything, so that nothing is half
 * imported.
 * @example
 * readCalendar({ texts: [ics], from: toDay('2026-03-02'), to: toDay('2026-03-08'), zone: 'Europe/Berlin' })
 */
export function readCalendar(request: CalendarRequest): Outcome<CalendarReading> {
  const requestCheck = checkRequest(request);
  if (!requestCheck.ok) return requestCheck;
  const me = normalisedAddresses(request.me ?? []);
  const calendars = request.texts.map(readRawCalendar);
  const calendarCheck = checkCalendars(calendars, me, request.names ?? []);
  if (!calendarCheck.ok) return calendarCheck;

  const clock = zoneClock(request.zone);
  const firstWall = wallSeconds(request.from) ?? 0;
  const lastWall = wallSeconds(addDays(request.to, 1)) ?? firstWall + SECONDS_PER_DAY;
  const found = readEvents({
    calendars,
    me,
    team: request.team ?? [],
    answers: request.knownZones ?? {},
    clock,
    window: { from: clock.instantOf(firstWall), to: clock.instantOf(lastWall) },
    roughWindow: { from: firstWall, to: lastWall },
  });
  if (found.unknownZones.length > 0) return fail(zonesUnknown(found.unknownZones));
  if (found.slots.length === 0 && found.skipped.length === 0) {
    return fail(
      nothingInWindow(request.from, request.to, dateSpan(calendars.flatMap(({ events }) => events))),
    );
  }
  const withoutAddress = me.length > 0 && calendars.every((calendar) => ownershipOf(calendar, me) !== 'mine');
  return succeed(
    presentReading(found, { clock, zone: request.zone, withoutAddress, knowsMe: me.length > 0 }),
  );
}
