import type { ZoneClock } from '../../domain/calendar/zoned-time.ts';
import { type InviteeReader, inviteeReader } from './attendees.ts';
import type { RawCalendar } from './component-gatherer.ts';
import { readText } from './content-line.ts';
import { type CalendarEvent, instantOfTime } from './event.ts';
import { EventError, UnknownZoneError } from './event-times.ts';
import { lineOf, rawValue } from './raw-line.ts';
import { type EventContext, readEvent } from './read-event.ts';
import type { CalendarPerson } from './reading.ts';
import { SECONDS_PER_DAY } from './recurrence/civil.ts';
import { workBudget } from './recurrence/work-budget.ts';
import { mayTouch, type RoughWindow } from './relevance.ts';
import { type InstantWindow, type SeriesSlots, type Slot, seriesSlots } from './series.ts';
import { type EventVersion, newestVersions, uidOf } from './versions.ts';
import { type ZoneAnswers, zoneResolver } from './zones/zone-resolver.ts';

/** Everything that reading the events depends on. */
export type EventsRequest = {
  readonly calendars: readonly RawCalendar[];
  readonly me: readonly string[];
  readonly team: readonly CalendarPerson[];
  readonly answers: ZoneAnswers;
  readonly clock: ZoneClock;
  readonly window: InstantWindow;
  readonly roughWindow: RoughWindow;
};

/** An event that was given up; `instant` is null where not even its start could be read. */
export type GivenUpEvent = {
  readonly summary: string;
  readonly instant: number | null;
  readonly start: string;
  readonly reason: string;
};

/** What the events come to, before anything is put in words. */
export type FoundEvents = {
  /** In order of start. */
  readonly slots: readonly Slot[];
  readonly skipped: readonly GivenUpEvent[];
  readonly unknownZones: readonly string[];
  readonly leftOutZones: readonly string[];
  /** How many entries name no zone. */
  readonly floating: number;
  /** How many older versions newer ones replaced. */
  readonly replaced: number;
};

/** What every series may take in the first round: ten times what those of a calendar in use need. */
const STEPS_FOR_EACH = 5_000;
/** What the series that need more share in a second round: about a second of work. */
const STEPS_FOR_THE_REST = 10_000_000;
const ZONE_MARGIN = 800 * SECONDS_PER_DAY;

function allVersions({ calendars }: EventsRequest): EventVersion[] {
  let order = 0;
  const versions: EventVersion[] = [];
  calendars.forEach((calendar, text) => {
    for (const raw of calendar.events) {
      versions.push({ raw, text, uid: uidOf(raw), order });
      order += 1;
    }
  });
  return versions;
}

function methodOf(calendar: RawCalendar | undefined, number: number): string {
  const line = calendar?.properties.find(
    (property) => property.name === 'METHOD' && property.calendar === number,
  );
  return line ? rawValue(line.text).toUpperCase() : '';
}

/** Reads the newest versions that may touch the window; what can't be read goes to `onFailure`. */
class EventReader {
  readonly unknownZones = new Set<string>();
  readonly leftOutZones = new Set<string>();
  readonly skipped: GivenUpEvent[] = [];
  floating = 0;
  readonly zoneBudget = workBudget(STEPS_FOR_THE_REST);
  private readonly request: EventsRequest;
  private readonly resolvers;
  private readonly inviteesOf: InviteeReader;
  private readonly me: ReadonlySet<string>;

  constructor(request: EventsRequest) {
    this.request = request;
    this.me = new Set(request.me);
    this.inviteesOf = inviteeReader(request.team);
    const { window, answers } = request;
    const coverage = { from: window.from - ZONE_MARGIN, to: window.to + ZONE_MARGIN };
    this.resolvers = request.calendars.map(({ zones }) =>
      zoneResolver({ zones, answers, coverage, budget: this.zoneBudget }),
    );
  }

  read(version: EventVersion): CalendarEvent | null {
    let isFloating = false;
    const { raw, text, uid, order } = version;
    const { clock, calendars } = this.request;
    const context: EventContext = {
      resolver: this.resolvers[text] ?? (() => 'unknown'),
      calendar: raw.calendar,
      floatingClock: clock,
      onFloating: () => {
        isFloating = true;
      },
      onLeftOutZone: (zone) => this.leftOutZones.add(zone),
      me: this.me,
      inviteesOf: this.inviteesOf,
      method: methodOf(calendars[text], raw.calendar),
      uid,
      order,
    };
    try {
      const event = readEvent(raw, context);
      if (isFloating) this.floating += 1;
      return event;
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      if (error instanceof UnknownZoneError) this.unknownZones.add(error.zone);
      this.giveUp(version, error.message);
      return null;
    }
  }

  private giveUp({ raw }: EventVersion, reason: string): void {
    const startLine = lineOf(raw.lines, 'DTSTART');
    const start = startLine === undefined ? '' : rawValue(startLine);
    this.skipped.push({ summary: readText(lineOf(raw.lines, 'SUMMARY')), instant: null, start, reason });
  }
}

function groupedByUid(events: readonly CalendarEvent[]): CalendarEvent[][] {
  const groups = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const group = groups.get(event.uid);
    if (group) group.push(event);
    else groups.set(event.uid, [event]);
  }
  return [...groups.values()];
}

/**
 * One slot a place: a replaced occurrence can come twice when two files write its place in different forms, and
 * an event that fills its place alone when it stands there in two versions.
 */
function withoutDoubles(slots: readonly Slot[]): Slot[] {
  const byPlace = new Map<number, Slot>();
  for (const slot of slots) {
    const place = instantOfTime(slot.place ?? slot.start);
    const known = byPlace.get(place);
    if (!known || known.event.order < slot.event.order) byPlace.set(place, slot);
  }
  return [...byPlace.values()];
}

/**
 * Lays groups of events on the window. Every group gets the same small grant of work first, so that those that
 * ask for too much, however many, take nothing from the others; then they share what is left over.
 */
function laidOut(
  groups: readonly CalendarEvent[][],
  window: InstantWindow,
): Pick<SeriesSlots, 'slots' | 'givenUp'> {
  const slots: Slot[] = [];
  const givenUp: SeriesSlots['givenUp'][number][] = [];
  const costly: CalendarEvent[][] = [];
  function take(group: CalendarEvent[], found: SeriesSlots): void {
    for (const slot of group.length > 1 ? withoutDoubles(found.slots) : found.slots) slots.push(slot);
    givenUp.push(...found.givenUp);
  }
  for (const group of groups) {
    const found = seriesSlots(group, window, workBudget(STEPS_FOR_EACH));
    if (found.outOfWork) costly.push(group);
    else take(group, found);
  }
  const shared = workBudget(STEPS_FOR_THE_REST);
  for (const group of costly) take(group, seriesSlots(group, window, shared));
  return { slots, givenUp };
}

/** Reads the events of all calendars and lays them on the window. */
export function readEvents(request: EventsRequest): FoundEvents {
  const { events: versions, replaced } = newestVersions(allVersions(request));
  const reader = new EventReader(request);
  const events: CalendarEvent[] = [];
  for (const version of versions) {
    if (!mayTouch(version.raw, request.roughWindow)) continue;
    const event = reader.read(version);
    if (event) events.push(event);
  }
  const { slots, givenUp } = laidOut(groupedByUid(events), request.window);
  for (const { event, reason } of givenUp) {
    reader.skipped.push({
      summary: event.summary,
      instant: instantOfTime(event.start),
      start: '',
      reason,
    });
  }
  const inOrder = slots
    .map((slot) => ({ slot, instant: instantOfTime(slot.start) }))
    .sort((a, b) => a.instant - b.instant || a.slot.event.order - b.slot.event.order);
  return {
    slots: inOrder.map(({ slot }) => slot),
    skipped: reader.skipped,
    unknownZones: [...reader.unknownZones],
    leftOutZones: [...reader.leftOutZones],
    floating: reader.floating,
    replaced,
  };
}
