import {
  type AddedStart,
  type CalendarEvent,
  type EventLength,
  type EventTime,
  instantOfTime,
} from './event.ts';
import { EventError, WorkError } from './event-times.ts';
import { SECONDS_PER_DAY } from './recurrence/civil.ts';
import { expandRule } from './recurrence/expand-rule.ts';
import { countsBesideRule } from './recurrence/first-start.ts';
import { type Rule, type RuleEnd, readRule } from './recurrence/rule.ts';
import type { WorkBudget } from './recurrence/work-budget.ts';

/** The window as instants: from the first midnight to the one after the last day. */
export type InstantWindow = { readonly from: number; readonly to: number };

/** One place in the calendar: which event describes it, when it starts, and which place in a series it is. */
export type Slot = {
  readonly event: CalendarEvent;
  readonly start: EventTime;
  readonly length: EventLength;
  /** Where the series had it; null for an event that doesn't repeat. */
  readonly place: EventTime | null;
};

/** The slots of one UID, and the events that had to be given up, each with its reason. */
export type SeriesSlots = {
  readonly slots: readonly Slot[];
  readonly givenUp: readonly { readonly event: CalendarEvent; readonly reason: string }[];
  /** Whether any was given up only because the work granted was not enough. */
  readonly outOfWork: boolean;
};

/** A change of all later occurrences, with how far it moves them on their wall. */
type OnwardChange = { readonly event: CalendarEvent; readonly fromInstant: number; readonly shift: number };

function repeats(event: CalendarEvent): boolean {
  return event.rules.length > 0 || event.added.length > 0;
}

/** The end of a rule on the event's own wall. A bare date lasts to its end. */
function untilOnWall(until: RuleEnd, start: EventTime): number {
  if (until.dateOnly) return until.seconds + SECONDS_PER_DAY - 1;
  return until.utc ? start.clock.wallAt(until.seconds) : until.seconds;
}

type RuleSpan = { readonly start: EventTime; readonly window: InstantWindow; readonly budget: WorkBudget };

function readableRule(text: string): Rule {
  const reading = readRule(text);
  if (!reading.ok) throw new EventError(reading.reason);
  return reading.rule;
}

function ruleWalls(rule: Rule, { start, window, budget }: RuleSpan): readonly number[] {
  const expansion = expandRule({
    rule,
    start: start.wall,
    wholeDays: start.wholeDay,
    from: start.clock.wallAt(window.from),
    to: start.clock.wallAt(window.to),
    until: rule.until ? untilOnWall(rule.until, start) : Number.POSITIVE_INFINITY,
    budget,
  });
  if (expansion.ok) return expansion.starts;
  throw expansion.tooMuchWork ? new WorkError(expansion.reason) : new EventError(expansion.reason);
}

/** The starts that the rules of an event give in the window; the first start stands alone where there is no rule. */
function repeatedWalls({ rules, start }: CalendarEvent, span: RuleSpan): number[] {
  if (rules.length === 0) return [start.wall];
  return rules.flatMap((text) => {
    const rule = readableRule(text);
    const { wall, wholeDay } = start;
    if (!countsBesideRule({ rule, start: wall, wholeDays: wholeDay, budget: span.budget })) {
      return [...ruleWalls(rule, span)];
    }
    // The first start is then the first of the rule's count as well.
    if (rule.count === 1) return [wall];
    return [wall, ...ruleWalls(rule.count === null ? rule : { ...rule, count: rule.count - 1 }, span)];
  });
}

/**
 * Whether a moment names a place of a series. Exporters mix the forms, so a whole day stands for any time of
 * that day, and a time without a zone for the same time on the series' wall.
 */
function placesNamed(times: readonly EventTime[], start: EventTime): (wall: number) => boolean {
  const walls = new Set<number>();
  const days = new Set<number>();
  for (const time of times) {
    if (time.wholeDay || start.wholeDay) {
      // A whole-day series excluded by instants, as Exchange does, means the day on the reader's wall.
      const wall = time.wholeDay ? time.wall : start.clock.wallAt(instantOfTime(time));
      days.add(Math.floor(wall / SECONDS_PER_DAY));
    } else walls.add(start.clock.wallAt(instantOfTime(time)));
  }
  return (wall) => walls.has(wall) || days.has(Math.floor(wall / SECONDS_PER_DAY));
}

function addedOnWall(added: readonly AddedStart[], start: EventTime): Map<number, EventLength | null> {
  const walls = new Map<number, EventLength | null>();
  for (const { time, length } of added) {
    // A bare date added to a timed series means that day at the series' own time.
    const timeOfDay = start.wall - Math.floor(start.wall / SECONDS_PER_DAY) * SECONDS_PER_DAY;
    if (time.wholeDay) walls.set(time.wall + (start.wholeDay ? 0 : timeOfDay), length);
    else walls.set(start.wholeDay ? time.wall : start.clock.wallAt(instantOfTime(time)), length);
  }
  return walls;
}

/** The wall-clock starts of a series in the window, with the lengths that additions bring along. */
function startsOf(event: CalendarEvent, window: InstantWindow, budget: WorkBudget): Map<number, EventLength> {
  const { start, length } = event;
  const span: RuleSpan = { start, window, budget };
  const starts = new Map<number, EventLength>();
  for (const wall of repeatedWalls(event, span)) starts.set(wall, length);
  for (const [wall, own] of addedOnWall(event.added, start)) starts.set(wall, own ?? length);
  const excluded = placesNamed(event.excluded, start);
  const except = new Set(event.exceptRules.flatMap((text) => ruleWalls(readableRule(text), span)));
  for (const wall of starts.keys()) {
    if (excluded(wall) || except.has(wall)) starts.delete(wall);
  }
  return starts;
}

function onwardChanges(replacements: readonly CalendarEvent[]): OnwardChange[] {
  return replacements
    .filter((event) => event.replaces?.onwards)
    .map((event) => {
      const place = event.replaces?.time ?? event.start;
      const shift =
        event.start.clock.wallAt(instantOfTime(event.start)) - event.start.clock.wallAt(instantOfTime(place));
      return { event, fromInstant: instantOfTime(place), shift };
    })
    .sort((a, b) => a.fromInstant - b.fromInstant);
}

/** The slot of a place in a series, after whatever change holds from there on. */
function changedSlot(own: Slot, changes: readonly OnwardChange[]): Slot {
  const place = own.place ?? own.start;
  const instant = instantOfTime(place);
  const change = changes.findLast((candidate) => candidate.fromInstant <= instant);
  if (!change) return own;
  const { event, shift } = change;
  const { clock, wholeDay } = event.start;
  const wall = place.wholeDay || wholeDay ? place.wall + shift : clock.wallAt(instant) + shift;
  return { event, start: { wall, clock, wholeDay }, length: event.length, place };
}

function masterSlots(
  master: CalendarEvent,
  replacements: readonly CalendarEvent[],
  window: InstantWindow,
  budget: WorkBudget,
): Slot[] {
  const changes = onwardChanges(replacements);
  const reach = changes.reduce((most, { shift }) => Math.max(most, Math.abs(shift)), 0);
  const reached = { from: window.from - reach, to: window.to + reach };
  const singles = replacements.filter((event) => !event.replaces?.onwards);
  const isReplaced = placesNamed(
    singles.flatMap((event) => (event.replaces ? [event.replaces.time] : [])),
    master.start,
  );
  const slots: Slot[] = [];
  const instants = new Set<number>();
  for (const [wall, length] of startsOf(master, reached, budget)) {
    if (isReplaced(wall)) continue;
    const start = { ...master.start, wall };
    // A time that the clocks leap over falls on the next that exists; a series of hours has that one already.
    const instant = instantOfTime(start);
    if (instants.has(instant)) continue;
    instants.add(instant);
    const place = repeats(master) ? start : null;
    slots.push(changedSlot({ event: master, start, length, place }, changes));
  }
  return slots;
}

function liesIn({ start }: Slot, window: InstantWindow): boolean {
  const instant = instantOfTime(start);
  return instant >= window.from && instant < window.to;
}

function standsAlone({ replaces, rules, exceptRules, added, excluded }: CalendarEvent): boolean {
  return replaces === null && rules.length + exceptRules.length + added.length + excluded.length === 0;
}

/** The one slot of an event that doesn't repeat, which most events are. */
function singleSlot(event: CalendarEvent, window: InstantWindow): SeriesSlots {
  const slot: Slot = { event, start: event.start, length: event.length, place: null };
  return { slots: liesIn(slot, window) ? [slot] : [], givenUp: [], outOfWork: false };
}

/**
 * The slots inside the window of all events with one UID: masters expanded, each replaced occurrence once and
 * where it was moved to, later ones changed from where a change holds onwards. A replacement whose master is in
 * none of the files stands for itself.
 */
export function seriesSlots(
  events: readonly CalendarEvent[],
  window: InstantWindow,
  budget: WorkBudget,
): SeriesSlots {
  const [single] = events;
  if (single && events.length === 1 && standsAlone(single)) return singleSlot(single, window);
  const masters = events.filter((event) => event.replaces === null);
  const replacements = events.filter((event) => event.replaces !== null);
  const slots: Slot[] = [];
  const givenUp: { event: CalendarEvent; reason: string }[] = [];
  let outOfWork = false;

  function gather(event: CalendarEvent, find: () => Slot[]): void {
    try {
      slots.push(...find());
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      outOfWork ||= error instanceof WorkError;
      givenUp.push({ event, reason: error.message });
    }
  }

  for (const master of masters) gather(master, () => masterSlots(master, replacements, window, budget));
  for (const event of replacements) {
    const alone = masters.length === 0;
    if (event.replaces?.onwards && !alone) continue;
    if (alone && repeats(event)) gather(event, () => masterSlots(event, [], window, budget));
    else {
      const place = event.replaces?.time ?? null;
      gather(event, () => [{ event, start: event.start, length: event.length, place }]);
    }
  }
  return { slots: slots.filter((slot) => liesIn(slot, window)), givenUp, outOfWork };
}
