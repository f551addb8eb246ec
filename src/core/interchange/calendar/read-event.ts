import type { InviteeReader } from './attendees.ts';
import type { RawEvent } from './component-gatherer.ts';
import { paramOf, readContentLine, readText } from './content-line.ts';
import type { CalendarEvent, EventLength, EventTime, Replacement } from './event.ts';
import {
  durationSeconds,
  EventError,
  lengthBetween,
  readAddedStarts,
  readTime,
  readTimes,
  type TimeContext,
} from './event-times.ts';
import { isTentative, leaveOutReason } from './leave-out.ts';
import { ownNotes } from './notes.ts';
import { lineOf, linesOf, type RawLine, rawValue } from './raw-line.ts';
import { SECONDS_PER_DAY } from './recurrence/civil.ts';

/** Everything that reading one event depends on. */
export type EventContext = TimeContext & {
  /** The manager's addresses in lower case. */
  readonly me: ReadonlySet<string>;
  readonly inviteesOf: InviteeReader;
  readonly method: string;
  readonly uid: string;
  readonly order: number;
};

/** Google gives the parts of a split series one id with the date of the split at its end. */
const SPLIT_MARK = /_R\d{8}(?:T\d{6}Z?)?(?=@|$)/;

function readLength(lines: readonly RawLine[], start: EventTime, context: TimeContext): EventLength {
  const endLine = lineOf(lines, 'DTEND');
  if (endLine !== undefined) {
    // An end without a zone beside a start with one means the start's wall.
    const end = readTime(endLine, 'end', { ...context, floatingClock: start.clock });
    if (end.wholeDay !== start.wholeDay)
      throw new EventError('its start is a day and its end a time, or the reverse');
    return lengthBetween(start, end);
  }
  const durationLine = lineOf(lines, 'DURATION');
  if (durationLine === undefined) return { by: 'wall', seconds: start.wholeDay ? SECONDS_PER_DAY : 0 };
  const seconds = durationSeconds(rawValue(durationLine));
  if (seconds === null)
    throw new EventError(`its length cannot be read (${rawValue(durationLine).slice(0, 40)})`);
  if (seconds < 0) throw new EventError('it ends before it starts');
  return start.wholeDay
    ? { by: 'wall', seconds: Math.max(SECONDS_PER_DAY, seconds) }
    : { by: 'elapsed', seconds };
}

function isMarkedAllDay(lines: readonly RawLine[]): boolean {
  const line = lineOf(lines, 'X-MICROSOFT-CDO-ALLDAYEVENT');
  return line !== undefined && rawValue(line).toUpperCase() === 'TRUE';
}

function readReplacement(lines: readonly RawLine[], context: TimeContext): Replacement | null {
  const line = lineOf(lines, 'RECURRENCE-ID');
  if (line === undefined) return null;
  const range = paramOf(readContentLine(line), 'range');
  const time = readTime(line, 'place in its series', context);
  return { time, onwards: range.toUpperCase() === 'THISANDFUTURE' };
}

/** What the lines of a property say, all together; one shared empty list for the many events that have none. */
function readAll<T>(
  lines: readonly RawLine[],
  name: string,
  read: (line: string) => readonly T[],
): readonly T[] {
  const found = linesOf(lines, name);
  return found.length === 0 ? (found as readonly never[]) : found.flatMap(read);
}

/**
 * Reads one event.
 * @throws EventError with the reason when the event can't be used; UnknownZoneError names the zone.
 */
export function readEvent(raw: RawEvent, context: EventContext): CalendarEvent {
  const { lines } = raw;
  if (!raw.complete) throw new EventError('the file breaks off in the middle of it');
  const startLine = lineOf(lines, 'DTSTART');
  if (startLine === undefined) throw new EventError('it has no start');
  const start = readTime(startLine, 'start', context);
  const people = context.inviteesOf(lines);
  const standing = { lines, people, me: context.me, method: context.method };
  return {
    uid: context.uid,
    replaces: readReplacement(lines, context),
    start,
    length: readLength(lines, start, context),
    rules: readAll(lines, 'RRULE', (line) => [rawValue(line)]),
    exceptRules: readAll(lines, 'EXRULE', (line) => [rawValue(line)]),
    added: readAll(lines, 'RDATE', (line) => readAddedStarts(line, context)),
    excluded: readAll(lines, 'EXDATE', (line) => readTimes(line, context)),
    wholeDay: start.wholeDay || isMarkedAllDay(lines),
    summary: readText(lineOf(lines, 'SUMMARY')),
    notes: ownNotes(readText(lineOf(lines, 'DESCRIPTION'))),
    people,
    attendees: people.map(({ name, address }) => ({ name, address })),
    seriesUid: context.uid.replace(SPLIT_MARK, ''),
    tentative: isTentative(standing),
    leaveOut: leaveOutReason(standing),
    order: context.order,
  };
}
