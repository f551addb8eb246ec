import type { Day } from '../../domain/calendar/day.ts';

/** A person named in an event. `address` is in lower case and '' where the calendar gives none. */
export type CalendarPerson = { readonly name: string; readonly address: string };

/** What all occurrences carry, whether they have a time or last whole days. */
type OccurrenceCore = {
  readonly uid: string;
  /** The moment that names the occurrence within its series, as ISO text in UTC or as a day; absent outside a series. */
  readonly recurrenceId?: string;
  /** The same for all occurrences of a series, also across the parts of a series that was split. */
  readonly seriesUid: string;
  readonly summary: string;
  /** The event's description, shortened, without the block that meeting software adds. */
  readonly notes: string;
  /** The people, without rooms and resources; the organiser among them. */
  readonly attendees: readonly CalendarPerson[];
  /** Marked as tentative by the event or by the manager's own answer. */
  readonly tentative: boolean;
};

/** One occurrence with a time, inside the window. */
export type CalendarOccurrence = OccurrenceCore & {
  readonly allDay: false;
  /** ISO 8601 with the offset of the reading's zone, such as `2026-03-02T09:00:00+01:00`. */
  readonly start: string;
  readonly end: string;
  /** Whole minutes from start to end; 0 for an entry without length. */
  readonly minutes: number;
};

/** An occurrence of a whole day or longer. It is kept apart, since it says nothing about how the hours were spent. */
export type AllDayOccurrence = OccurrenceCore & {
  readonly allDay: true;
  readonly firstDay: Day;
  readonly lastDay: Day;
};

/** Something that the reading left out, and why. `start` is ISO text, a day, or '' where it could not be read. */
export type SkippedEntry = { readonly summary: string; readonly start: string; readonly reason: string };

/** What one or several calendars come to inside a window. */
export type CalendarReading = {
  /** In order of start. */
  readonly occurrences: readonly CalendarOccurrence[];
  readonly allDay: readonly AllDayOccurrence[];
  readonly skipped: readonly SkippedEntry[];
  readonly warnings: readonly string[];
  /** Zones that the user chose to leave out; their events are among the skipped. */
  readonly unknownZones: readonly string[];
};
