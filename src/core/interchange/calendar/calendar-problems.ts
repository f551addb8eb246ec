import type { Problem } from '../../foundation/outcome.ts';

/** Every reason for which calendars are refused as a whole. */
export type CalendarProblemCode =
  | 'not-a-calendar'
  | 'calendar-too-large'
  | 'calendar-without-events'
  | 'calendar-empty-window'
  | 'calendar-window-invalid'
  | 'calendar-zone-invalid'
  | 'calendar-zone-unknown'
  | 'calendar-only-busy'
  | 'calendar-of-someone-else'
  | 'calendar-deadline'
  | 'calendar-memory'
  | 'calendar-reader-failed';

/** A problem of reading calendars. `zones` names the unknown zones where the code is `calendar-zone-unknown`. */
export type CalendarProblem = Problem & {
  readonly code: CalendarProblemCode;
  readonly zones?: readonly string[];
};

/** Which of several files is meant: `position` counts from 1, `of` is how many there are; `name` where it is known. */
export type FileInQuestion = {
  readonly position: number;
  readonly of: number;
  readonly name?: string | undefined;
};

function wordsFor({ position, of, name }: FileInQuestion, one: string, many: string): string {
  if (name !== undefined) return `“${name}”`;
  return of > 1 ? `${many} ${position} of ${of}` : one;
}

/** A text that holds no calendar at all. */
export function notACalendar(file: FileInQuestion): CalendarProblem {
  return {
    code: 'not-a-calendar',
    message: `${wordsFor(file, 'This file', 'File')} is not a calendar.`,
    remedy: 'Export the calendar as an .ics file from Outlook, Google or Apple, and choose that file.',
  };
}

/** A calendar larger than is read; sizes in megabytes. */
export function calendarTooLarge(megabytes: number, limit: number): CalendarProblem {
  return {
    code: 'calendar-too-large',
    message: `The calendar is about ${megabytes} MB, and calendars are read up to ${limit} MB.`,
    remedy: 'Export a shorter stretch of time, or leave attachments and details out of the export.',
  };
}

/** A calendar that holds tasks, free-busy times or zones, but no event. */
export function calendarWithoutEvents(): CalendarProblem {
  return {
    code: 'calendar-without-events',
    message: 'The calendar holds no event.',
    remedy:
      'Choose the export of the calendar itself; lists of tasks and free-busy times say nothing about meetings.',
  };
}

/** No event falls into the window; `span` says where the events lie, if that is known. */
export function nothingInWindow(
  from: string,
  to: string,
  span: readonly [string, string] | null,
): CalendarProblem {
  const where = span ? ` Its dates run from ${span[0]} to ${span[1]}.` : '';
  return {
    code: 'calendar-empty-window',
    message: `The calendar has no event between ${from} and ${to}.${where}`,
    remedy: 'Choose other days, or export the calendar again for the days that you want to audit.',
  };
}

/** The last day comes before the first, or the window is longer than ten years. */
export function windowInvalid(from: string, to: string): CalendarProblem {
  return {
    code: 'calendar-window-invalid',
    message: `The days from ${from} to ${to} are no span that can be audited.`,
    remedy: 'Choose a last day on or after the first, at most ten years later.',
    field: 'to',
  };
}

/** The zone asked for is none. */
export function zoneInvalid(zone: string): CalendarProblem {
  return {
    code: 'calendar-zone-invalid',
    message: `“${zone}” is not a time zone.`,
    remedy: 'Give the zone as a place, such as Europe/Berlin or America/New_York.',
    field: 'zone',
  };
}

/** Zones that neither their names nor the file explain. */
export function zonesUnknown(zones: readonly string[]): CalendarProblem {
  const names = zones.map((zone) => `“${zone}”`).join(', ');
  return {
    code: 'calendar-zone-unknown',
    message:
      zones.length > 1
        ? `The calendar uses time zones that it does not explain: ${names}.`
        : `The calendar uses a time zone that it does not explain: ${names}.`,
    remedy: 'Say which place each of them means, or leave out the entries that use them.',
    field: 'knownZones',
    zones,
  };
}

/** Every entry says that the time is taken, and nothing else. */
export function onlyBusy(): CalendarProblem {
  return {
    code: 'calendar-only-busy',
    message: 'Every entry of this calendar says only that the time is taken, so nothing can be audited.',
    remedy: 'Export or share the calendar with full details; a free-busy link leaves titles and people out.',
  };
}

/** Addresses are in the calendar, the manager's is not among them. */
export function someoneElse(file: FileInQuestion, me: readonly string[]): CalendarProblem {
  const which = wordsFor(file, 'This calendar', 'Calendar');
  return {
    code: 'calendar-of-someone-else',
    message: `${which} seems to be somebody else’s: ${me.join(', ')} is nowhere in it.`,
    remedy: 'Choose your own calendar, or add the address that you use in this one.',
    field: 'me',
  };
}
