import type { ZoneClock } from '../../domain/calendar/zoned-time.ts';
import type { Invitee } from './attendees.ts';
import type { CalendarPerson } from './reading.ts';

/** A moment of an event as it stands in the calendar: a time on some wall, or a whole day. */
export type EventTime = {
  /** Wall-clock seconds; midnight for a whole day. */
  readonly wall: number;
  readonly clock: ZoneClock;
  readonly wholeDay: boolean;
};

/** How long an event lasts: by its wall, which keeps 9 to 10 o'clock an hour over a change of clocks, or in true seconds. */
export type EventLength = { readonly by: 'wall' | 'elapsed'; readonly seconds: number };

/** A start that RDATE adds; `length` is given where the calendar gives the addition a length of its own. */
export type AddedStart = { readonly time: EventTime; readonly length: EventLength | null };

/** Which occurrence of its series an event replaces; `onwards` when it replaces all later ones too. */
export type Replacement = { readonly time: EventTime; readonly onwards: boolean };

/** An event of a calendar, read. Rules stay text, since a series outside the window need not have its rule read. */
export type CalendarEvent = {
  readonly uid: string;
  readonly replaces: Replacement | null;
  readonly start: EventTime;
  readonly length: EventLength;
  readonly rules: readonly string[];
  readonly exceptRules: readonly string[];
  readonly added: readonly AddedStart[];
  readonly excluded: readonly EventTime[];
  /** Whether it fills whole days, by its dates or by Outlook's mark. */
  readonly wholeDay: boolean;
  readonly summary: string;
  readonly notes: string;
  readonly people: readonly Invitee[];
  /** The same people, without their answers. */
  readonly attendees: readonly CalendarPerson[];
  readonly seriesUid: string;
  readonly tentative: boolean;
  /** Why the event is no time of the manager's, such as a cancellation; null when it is. */
  readonly leaveOut: string | null;
  /** Position in the reading; a later one is a newer version where nothing else tells. */
  readonly order: number;
};

/** The instant of a moment; for a whole day its midnight on the reading's wall. */
export function instantOfTime(time: EventTime): number {
  return time.clock.instantOf(time.wall);
}
