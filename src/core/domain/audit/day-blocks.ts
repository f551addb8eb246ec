import type { Day } from '../calendar/day.ts';
import { instantAt, minuteOfDay, offsetOf } from './day-time.ts';
import type { TimeEntry } from './time-entry.ts';

/** A part of a day in minutes from midnight; `to` is not part of it. */
export type DaySpan = { readonly from: number; readonly to: number };

/** Where an entry lies in its day; null when it isn't known at what time it was. It may reach beyond midnight. */
export function blockOf(entry: TimeEntry): DaySpan | null {
  if (entry.start === null) return null;
  const from = minuteOfDay(entry.start, entry.day);
  return from === null ? null : { from, to: from + entry.minutes };
}

/** Whether two parts of a day share a minute. */
export function meet(a: DaySpan, b: DaySpan): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What is left of a span when others are taken out of it, earliest first. */
export function without(span: DaySpan, taken: readonly DaySpan[]): DaySpan[] {
  return taken.reduce<DaySpan[]>(
    (left, cut) =>
      left.flatMap((part) => {
        if (!meet(part, cut)) return [part];
        const parts = [
          { from: part.from, to: cut.from },
          { from: cut.to, to: part.to },
        ];
        return parts.filter(({ from, to }) => to > from);
      }),
    [span],
  );
}

/**
 * Where the entries of a day lie, by their ids; those without a time of day are left out. Where calendar entries overlap,
 * a minute counts for the shorter one only, and the longer one's minutes lie around it.
 */
export function placesOf(entries: readonly TimeEntry[]): Map<string, DaySpan[]> {
  const places = new Map<string, DaySpan[]>();
  const timed = entries.flatMap((entry) => {
    const block = blockOf(entry);
    return block ? [{ entry, block }] : [];
  });
  const taken: DaySpan[] = [];
  for (const { entry, block } of timed.sort((a, b) => a.entry.minutes - b.entry.minutes)) {
    if (entry.source !== 'calendar') places.set(entry.id, [block]);
    else {
      const place = firstMinutes(without({ from: block.from, to: block.from + REACH }, taken), entry.minutes);
      places.set(entry.id, place);
      taken.push(...place);
    }
  }
  return places;
}

/** How far from its start a calendar entry's minutes may lie: none is counted that lasts longer than a day. */
const REACH = 1440;

function firstMinutes(spans: readonly DaySpan[], minutes: number): DaySpan[] {
  const first: DaySpan[] = [];
  let left = minutes;
  for (const { from, to } of spans) {
    if (left <= 0) break;
    first.push({ from, to: Math.min(to, from + left) });
    left -= to - from;
  }
  return first;
}

/** The id of a stretch painted on a day from a minute on. */
export function paintedId(day: Day, from: number): string {
  return `paint:${day}:${from}`;
}

/** Whether an entry was painted: made by hand, at a known time. */
export function isPainted({ source, start }: TimeEntry): boolean {
  return source === 'hand' && start !== null;
}

/** An id that no entry of the list has: the wanted one, or that with a number. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}:${number}`;
  return id;
}

/**
 * An entry reduced to parts of itself. The first part stays the entry that it was; the others become entries of their
 * own. A painted part is named by its own beginning.
 */
function inParts(entry: TimeEntry, parts: readonly DaySpan[], taken: Set<string>): TimeEntry[] {
  const offset = offsetOf(entry.start ?? '');
  taken.delete(entry.id);
  return parts.map(({ from, to }, index) => {
    const name = isPainted(entry) ? paintedId(entry.day, from) : `${entry.source}:${entry.day}:${from}`;
    const id = freeId(index === 0 && !isPainted(entry) ? entry.id : name, taken);
    taken.add(id);
    return { ...entry, id, minutes: to - from, start: instantAt(entry.day, from, offset) };
  });
}

/**
 * The entries with every calendar entry cut into the parts that it lies in. Where one lies around a shorter one it would
 * otherwise move into that one's place as soon as the shorter one goes.
 */
function pinned(entries: readonly TimeEntry[]): TimeEntry[] {
  const places = placesOf(entries);
  const taken = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) => {
    const place = places.get(entry.id);
    const [first] = place ?? [];
    const asItIs = place?.length === 1 && first?.from === blockOf(entry)?.from;
    return !place || asItIs ? [entry] : inParts(entry, place, taken);
  });
}

/** What is laid into a day: minutes of a category, or with null nothing, so that what is there is taken away. */
export type LaidStretch = DaySpan & {
  readonly day: Day;
  readonly offset: number;
  readonly categoryId: string | null;
  readonly source: 'hand' | 'timer';
  readonly repIds: readonly string[];
};

function laidEntry(stretch: LaidStretch, categoryId: string, { from, to }: DaySpan): TimeEntry {
  const { day, offset, source, repIds } = stretch;
  return {
    id: source === 'hand' ? paintedId(day, from) : `timer:${day}:${from}`,
    day,
    categoryId,
    minutes: to - from,
    start: instantAt(day, from, offset),
    repIds: [...repIds],
    note: '',
    source,
  };
}

/** A painted stretch that only continues another one is that one made longer. */
function joined(entries: readonly TimeEntry[], laid: TimeEntry): { entry: TimeEntry; gone: Set<string> } {
  let span = blockOf(laid);
  const gone = new Set<string>();
  if (!span || !isPainted(laid)) return { entry: laid, gone };
  for (const other of entries) {
    const block = blockOf(other);
    const alike = isPainted(other) && other.categoryId === laid.categoryId;
    if (!block || !alike || other.note !== '' || other.repIds.length > 0) continue;
    if (block.to !== span.from && block.from !== span.to) continue;
    span = { from: Math.min(block.from, span.from), to: Math.max(block.to, span.to) };
    gone.add(other.id);
  }
  const start = instantAt(laid.day, span.from, offsetOf(laid.start ?? ''));
  const id = paintedId(laid.day, span.from);
  return { entry: { ...laid, id, start, minutes: span.to - span.from }, gone };
}

/**
 * A day's entries with a stretch laid into it. What was painted there before gives way. What a calendar or a timer
 * brought in stays, and the stretch goes around it, unless `over` is set: then that gives way too. Entries without a time
 * of day stay as they are. No minute that the stretch covers counts twice.
 *
 * @param before all entries of that day
 */
export function layInto(
  before: readonly TimeEntry[],
  stretch: LaidStretch,
  { over }: { readonly over: boolean },
): TimeEntry[] {
  const entries = over ? pinned(before) : before;
  const gives = (entry: TimeEntry) => over || isPainted(entry);
  const places = placesOf(entries);
  const kept = entries.flatMap((entry) => (gives(entry) ? [] : (places.get(entry.id) ?? [])));
  const free = without(stretch, kept);
  const taken = new Set(entries.map(({ id }) => id));
  let result = entries.flatMap((entry) => {
    const place = places.get(entry.id);
    if (!place || !gives(entry) || !place.some((part) => free.some((span) => meet(span, part))))
      return [entry];
    const left = place.flatMap((part) => without(part, free));
    return inParts(entry, left, taken);
  });
  const { categoryId } = stretch;
  if (categoryId === null) return result;
  for (const span of free) {
    const { entry, gone } = joined(result, laidEntry(stretch, categoryId, span));
    result = result.filter(({ id }) => !gone.has(id));
    result.push({ ...entry, id: freeId(entry.id, new Set(result.map(({ id }) => id))) });
  }
  return result;
}

/** The minutes of a day's entries that lie under another entry as well, and so count twice. */
export function overlapOf(entries: readonly TimeEntry[]): number {
  let twice = 0;
  const taken: DaySpan[] = [];
  for (const place of placesOf(entries).values()) {
    for (const part of place) {
      const free = without(part, taken);
      twice += lengthOf([part]) - lengthOf(free);
      taken.push(...free);
    }
  }
  return twice;
}

function lengthOf(spans: readonly DaySpan[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}

/**
 * A day's entries with each minute counted once: of two that overlap the shorter has the shared minutes, since a meeting
 * inside a reserved afternoon is what happened; of two as long, the one that comes first in the list. An entry with
 * nothing left goes.
 */
export function settled(before: readonly TimeEntry[]): TimeEntry[] {
  const entries = pinned(before);
  const ids = new Set(entries.map(({ id }) => id));
  const places = placesOf(entries);
  const taken: DaySpan[] = [];
  const parts = new Map<string, TimeEntry[]>();
  for (const entry of [...entries].sort((a, b) => a.minutes - b.minutes)) {
    const place = places.get(entry.id);
    if (!place) continue;
    const free = place.flatMap((part) => without(part, taken));
    parts.set(entry.id, lengthOf(free) === entry.minutes ? [entry] : inParts(entry, free, ids));
    taken.push(...free);
  }
  return entries.flatMap((entry) => parts.get(entry.id) ?? [entry]);
}
