import type { Day } from '../../domain/calendar/day.ts';
import type { ZoneClock } from '../../domain/calendar/zoned-time.ts';
import { instantOfTime } from './event.ts';
import type { FoundEvents } from './read-events.ts';
import type { AllDayOccurrence, CalendarOccurrence, CalendarReading, SkippedEntry } from './reading.ts';
import { SECONDS_PER_DAY, wallText } from './recurrence/civil.ts';
import type { Slot } from './series.ts';

/** What the presentation needs to know beside the events. */
export type ReadingManner = {
  readonly clock: ZoneClock;
  readonly zone: string;
  /** Whether the manager's address was given and the calendars hold no address at all. */
  readonly withoutAddress: boolean;
  readonly knowsMe: boolean;
};

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

function isoText(instant: number, clock: ZoneClock): string {
  const offset = clock.offsetAt(instant);
  return wallText(instant + offset) + offsetText(offset);
}

function dayText(wall: number): Day {
  return wallText(wall).slice(0, 10) as Day;
}

function endOf({ start, length }: Slot): number {
  if (length.by === 'elapsed') return instantOfTime(start) + length.seconds;
  return start.clock.instantOf(start.wall + length.seconds);
}

function coreOf({ event, place }: Slot) {
  const { uid, seriesUid, summary, notes, attendees, tentative } = event;
  if (place === null) return { uid, seriesUid, summary, notes, attendees, tentative };
  const recurrenceId = place.wholeDay ? dayText(place.wall) : `${wallText(instantOfTime(place))}Z`;
  return { uid, recurrenceId, seriesUid, summary, notes, attendees, tentative };
}

function timedOccurrence(slot: Slot, clock: ZoneClock): CalendarOccurrence {
  const start = instantOfTime(slot.start);
  const end = endOf(slot);
  const minutes = Math.round((end - start) / 60);
  return { ...coreOf(slot), allDay: false, start: isoText(start, clock), end: isoText(end, clock), minutes };
}

function allDayOccurrence(slot: Slot, clock: ZoneClock): AllDayOccurrence {
  const { start, length } = slot;
  const firstWall = start.wholeDay ? start.wall : clock.wallAt(instantOfTime(start));
  const endWall = start.wholeDay ? start.wall + length.seconds : clock.wallAt(endOf(slot));
  return {
    ...coreOf(slot),
    allDay: true,
    firstDay: dayText(firstWall),
    lastDay: dayText(Math.max(firstWall, endWall - 1)),
  };
}

/** Whether a slot fills whole days: by its dates, by Outlook's mark, or from midnight to midnight. */
function lastsDays({ event, start, length }: Slot): boolean {
  if (event.wholeDay) return true;
  return start.wall % SECONDS_PER_DAY === 0 && length.seconds > 0 && length.seconds % SECONDS_PER_DAY === 0;
}

function skippedSlot(slot: Slot, reason: string, clock: ZoneClock): SkippedEntry {
  const start = slot.start.wholeDay ? dayText(slot.start.wall) : isoText(instantOfTime(slot.start), clock);
  return { summary: slot.event.summary, start, reason };
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count} ${many}`;
}

function warningsOf(found: FoundEvents, { zone, withoutAddress, knowsMe }: ReadingManner): string[] {
  const warnings: string[] = [];
  if (found.floating > 0) {
    warnings.push(
      `${counted(found.floating, 'entry names', 'entries name')} no time zone: read as the time in ${zone}.`,
    );
  }
  if (found.replaced > 0) {
    warnings.push(
      `${counted(found.replaced, 'older version', 'older versions')} of entries gave way to the newest.`,
    );
  }
  if (withoutAddress) {
    warnings.push('The calendar names no people, so it cannot be checked that it is yours.');
  }
  const hasDeclined = () =>
    found.slots.some(({ event }) => event.people.some(({ answer }) => answer === 'declined'));
  if (!knowsMe && hasDeclined()) {
    warnings.push(
      'Somebody declined some entries; without your address, those that you declined cannot be left out.',
    );
  }
  return warnings;
}

/** Puts what was found into the form that screens and the command line use. */
export function presentReading(found: FoundEvents, manner: ReadingManner): CalendarReading {
  const { clock } = manner;
  const occurrences: CalendarOccurrence[] = [];
  const allDay: AllDayOccurrence[] = [];
  const skipped: SkippedEntry[] = found.skipped.map(({ summary, instant, start, reason }) => ({
    summary,
    start: instant === null ? start : isoText(instant, clock),
    reason,
  }));
  for (const slot of found.slots) {
    if (slot.event.leaveOut !== null) skipped.push(skippedSlot(slot, slot.event.leaveOut, clock));
    else if (lastsDays(slot)) allDay.push(allDayOccurrence(slot, clock));
    else occurrences.push(timedOccurrence(slot, clock));
  }
  return {
    occurrences,
    allDay,
    skipped,
    warnings: warningsOf(found, manner),
    unknownZones: found.leftOutZones,
  };
}
