import type { CalendarEntry } from '../domain/audit/calendar-entry.ts';
import { categoryIdOf, isCountable } from '../domain/audit/calendar-entry.ts';
import {
  addDays,
  type Day,
  dayOfInstant,
  daysBetween,
  type Weekday,
  weekdayOf,
  weekStartOf,
} from '../domain/calendar/day.ts';
import { zoneClock } from '../domain/calendar/zoned-time.ts';
import type { CoachingBlock } from '../domain/reclaim/coaching-block.ts';
import type { RecordsView } from '../records/records.ts';
import { rhythmSettings } from './rhythm-frame.ts';

const MINUTES_OF_AN_HOUR = 60;
const MINUTES_OF_A_DAY = 1440;

/** Places begin at the quarters of an hour. */
export const PLACE_STEP = 15;

/** Minutes after midnight of `HH:MM`. `minuteOfDay('09:30')` is 570. */
export function minuteOfDay(start: string): number {
  return Number(start.slice(0, 2)) * MINUTES_OF_AN_HOUR + Number(start.slice(3));
}

/** `HH:MM` of minutes after midnight. `timeOfMinute(570)` is `09:30`. */
export function timeOfMinute(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / MINUTES_OF_AN_HOUR))}:${two(minute % MINUTES_OF_AN_HOUR)}`;
}

/** A stretch of a weekday, in minutes after midnight. */
export type Stretch = { readonly weekday: Weekday; readonly begin: number; readonly end: number };

/** The stretch of a weekday that a block takes. */
export function stretchOf({
  weekday,
  start,
  minutes,
}: Pick<CoachingBlock, 'weekday' | 'start' | 'minutes'>): Stretch {
  const begin = minuteOfDay(start);
  return { weekday, begin, end: begin + minutes };
}

/** Whether two stretches of a weekday share a minute; what ends when the other begins doesn't. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.weekday === b.weekday && a.begin < b.end && b.begin < a.end;
}

/** What the calendar holds at a time of the week besides coaching. */
export type BusyStretch = Stretch & { readonly entryId: string; readonly title: string };

function stretchOfEntry({ start, minutes }: CalendarEntry, zone: string): Stretch | null {
  if (start === null) return null;
  const wall = zoneClock(zone).wallAt(Math.floor(Date.parse(start) / 1000));
  const begin = ((Math.floor(wall / 60) % MINUTES_OF_A_DAY) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  return {
    weekday: weekdayOf(dayOfInstant(start, zone)),
    begin,
    end: Math.min(begin + minutes, MINUTES_OF_A_DAY),
  };
}

/** The Mondays of the weeks with accepted calendar entries, latest first. */
export function weeksInCalendar(records: RecordsView): Day[] {
  const accepted = records.all('calendar-entry').filter(({ state }) => state === 'accepted');
  return [...new Set(accepted.map(({ day }) => weekStartOf(day)))].sort().reverse();
}

/**
 * What the accepted calendar of a week holds besides coaching, on the wall of a zone: a rhythm is laid out around it.
 * Whole days and entries without a length hold no place.
 */
export function busyIn(records: RecordsView, weekStart: Day, zone: string): BusyStretch[] {
  const end = addDays(weekStart, 6);
  return records.all('calendar-entry').flatMap((entry): BusyStretch[] => {
    if (entry.state !== 'accepted' || entry.day < weekStart || entry.day > end || !isCountable(entry))
      return [];
    const category = records.get('time-category', categoryIdOf(entry) ?? '');
    const stretch = category?.group === 'coaching' ? null : stretchOfEntry(entry, zone);
    return stretch ? [{ ...stretch, entryId: entry.id, title: entry.summary }] : [];
  });
}

/** What blocks may not meet, and between which minutes of the day they belong. */
export type WeekFrame = {
  readonly weekdays: readonly Weekday[];
  readonly begin: number;
  readonly end: number;
  readonly busy: readonly BusyStretch[];
};

/** The frame of the week: working days and hours, and what the calendar of a week holds; null holds nothing. */
export function weekFrame(records: RecordsView, reference: Day | null, zone: string): WeekFrame {
  const { dayStart, dayEnd } = rhythmSettings(records);
  const weekdays = [
    ...new Set(records.all('transition')[0]?.workingDays ?? ([1, 2, 3, 4, 5] as const)),
  ].sort();
  return {
    weekdays,
    begin: minuteOfDay(dayStart),
    end: minuteOfDay(dayEnd),
    busy: reference === null ? [] : busyIn(records, reference, zone),
  };
}

/** A block as far as its place matters. */
export type PlacedBlock = Pick<CoachingBlock, 'id' | 'weekday' | 'start' | 'minutes' | 'everyWeeks' | 'from'>;

/** What is wrong with the place of a block. */
export type PlaceConflict =
  | { readonly kind: 'block'; readonly blockId: string }
  | { readonly kind: 'calendar'; readonly title: string }
  | { readonly kind: 'hours' }
  | { readonly kind: 'day-off' };

function firstDayOf({ weekday, from }: PlacedBlock): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

/** Whether two blocks ever fall in the same week: those of every other week may take turns. */
function meetsInAWeek(a: PlacedBlock, b: PlacedBlock): boolean {
  const weeks = daysBetween(weekStartOf(firstDayOf(a)), weekStartOf(firstDayOf(b))) / 7;
  return weeks % greatestCommon(a.everyWeeks, b.everyWeeks) === 0;
}

/**
 * What is in the way of a block where it lies: other blocks, the calendar, the end of the working day, a day that isn't worked.
 *
 * @example
 * // By hand: Tuesday 09:30 for 45 minutes ends 10:15, and another block begins Tuesday 10:00 every week: they meet.
 * conflictsOf(block, others, frame) // [{ kind: 'block', blockId: 'other' }]
 */
export function conflictsOf(
  block: PlacedBlock,
  others: readonly PlacedBlock[],
  frame: WeekFrame,
): PlaceConflict[] {
  const stretch = stretchOf(block);
  const conflicts: PlaceConflict[] = others
    .filter(
      (other) => other.id !== block.id && overlap(stretch, stretchOf(other)) && meetsInAWeek(block, other),
    )
    .map(({ id: blockId }) => ({ kind: 'block', blockId }));
  for (const busy of frame.busy) {
    if (overlap(stretch, busy)) conflicts.push({ kind: 'calendar', title: busy.title });
  }
  if (!frame.weekdays.includes(block.weekday)) conflicts.push({ kind: 'day-off' });
  if (stretch.begin < frame.begin || stretch.end > frame.end) conflicts.push({ kind: 'hours' });
  return conflicts;
}

/** Hours at which coaching is proposed first, away from the edges of the day and from lunch. Our own choice. */
const HOURS = [10, 14, 11, 15, 9, 16] as const;
const LUNCH = { begin: 12 * MINUTES_OF_AN_HOUR, end: 13 * MINUTES_OF_AN_HOUR };

function startsWithin({ begin, end }: WeekFrame, minutes: number): number[] {
  const preferred = HOURS.map((hour) => hour * MINUTES_OF_AN_HOUR);
  const first = Math.ceil(begin / PLACE_STEP) * PLACE_STEP;
  const others = Array.from(
    { length: Math.max(0, Math.floor((end - first) / PLACE_STEP) + 1) },
    (_, step) => first + step * PLACE_STEP,
  );
  return [...new Set([...preferred, ...others])].filter(
    (start) =>
      start >= begin && start + minutes <= end && (start >= LUNCH.end || start + minutes <= LUNCH.begin),
  );
}

/**
 * A free place for a block of so many minutes: the weekday with the least coaching first, so that it spreads over the week;
 * on it the hour that suits best. Null when the week has none.
 */
export function freePlace(
  block: Omit<PlacedBlock, 'weekday' | 'start'>,
  taken: readonly PlacedBlock[],
  frame: WeekFrame,
): Pick<PlacedBlock, 'weekday' | 'start'> | null {
  const load = (weekday: Weekday) =>
    taken.reduce((sum, other) => sum + (other.weekday === weekday ? other.minutes / other.everyWeeks : 0), 0);
  const days = frame.weekdays
    .map((weekday) => ({ weekday, minutes: load(weekday) }))
    .sort((a, b) => a.minutes - b.minutes || a.weekday - b.weekday);
  const starts = startsWithin(frame, block.minutes);
  for (const { weekday } of days) {
    for (const start of starts) {
      const place = { weekday, start: timeOfMinute(start) };
      if (conflictsOf({ ...block, ...place }, taken, frame).length === 0) return place;
    }
  }
  return null;
}
