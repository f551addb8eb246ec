import { type ZoneClock, zoneClock } from '../../../domain/calendar/zoned-time.ts';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  SECONDS_PER_DAY,
  wallText,
  weekdayOfDay,
} from '../recurrence/civil.ts';
import { compactTime } from '../write-line.ts';

/** A change of clocks: the wall before it, in seconds, and the offsets around it. */
type Change = { readonly wall: number; readonly before: number; readonly after: number };

/** Years around the first day for which a zone's changes are looked up: enough to tell a rule from a coincidence. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 9;

const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function secondBetween(clock: ZoneClock, earlier: number, later: number): number {
  const offset = clock.offsetAt(earlier);
  let low = earlier;
  let high = later;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (clock.offsetAt(middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function changesOf(clock: ZoneClock, firstYear: number, lastYear: number): Change[] {
  const changes: Change[] = [];
  const end = dayNumber(lastYear + 1, 1, 1);
  for (let day = dayNumber(firstYear, 1, 1); day < end; day += 1) {
    const from = day * SECONDS_PER_DAY;
    const [before, after] = [clock.offsetAt(from), clock.offsetAt(from + SECONDS_PER_DAY)];
    if (before === after) continue;
    changes.push({ wall: secondBetween(clock, from, from + SECONDS_PER_DAY) + before, before, after });
  }
  return changes;
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60];
  const [hours = '', minutes = '', seconds = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}${minutes}${seconds === '00' ? '' : seconds}`;
}

/** The yearly rule that gives exactly these changes, one in each year; null where there is none so simple. */
function yearlyRule(changes: readonly Change[], years: number): string | null {
  const days = changes.map(({ wall }) => Math.floor(wall / SECONDS_PER_DAY));
  const dates = days.map(civilDate);
  const one = (values: readonly (number | boolean)[]) => new Set(values).size === 1;
  const time = changes.map(({ wall }) => ((wall % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY);
  const inEachYear = changes.length === years && new Set(dates.map(({ year }) => year)).size === years;
  const alike = one(time) && one(days.map(weekdayOfDay)) && one(dates.map(({ month }) => month));
  const [date] = dates;
  const [day] = days;
  if (!inEachYear || !alike || !date || day === undefined) return null;
  const weekday = WEEKDAY_CODES[weekdayOfDay(day)];
  const rule = (ordinal: number) => `FREQ=YEARLY;BYMONTH=${date.month};BYDAY=${ordinal}${weekday}`;
  if (dates.every(({ year, month, day: of }) => of + 7 > daysInMonth(year, month))) return rule(-1);
  const ordinals = dates.map(({ day: of }) => Math.ceil(of / 7));
  return one(ordinals) ? rule(ordinals[0] ?? 1) : null;
}

function observance(change: Change, more: readonly string[]): string[] {
  const name = change.after > change.before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${compactTime(wallText(change.wall))}`,
    `TZOFFSETFROM:${offsetText(change.before)}`,
    `TZOFFSETTO:${offsetText(change.after)}`,
    ...more,
    `END:${name}`,
  ];
}

/** What a zone has before its first change in the file, or for ever. */
function steady(offset: number): string[] {
  return observance({ wall: 0, before: offset, after: offset }, []);
}

function observancesOf(changes: readonly Change[], years: number, first: number): string[] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.before}/${change.after}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  const ruled = [...kinds.values()].map((alike) => ({ alike, rule: yearlyRule(alike, years) }));
  if (changes.length > 0 && ruled.every(({ rule }) => rule !== null)) {
    return ruled.flatMap(({ alike: [change], rule }) =>
      change ? observance(change, [`RRULE:${rule}`]) : [],
    );
  }
  return [...steady(first), ...changes.flatMap((change) => observance(change, []))];
}

/**
 * The VTIMEZONE of an IANA zone for series that begin in `firstYear` or later, one line an entry. Where its clocks
 * change by one rule a year that rule is written, without an end: Outlook reads only rules. Where they don't (Ramadan in
 * Morocco, a law in between) each change of the next years is written by itself.
 * @example zoneLines('Asia/Kolkata', 2026)[1] // 'TZID:Asia/Kolkata'
 */
export function zoneLines(zone: string, firstYear: number): string[] {
  const clock = zoneClock(zone);
  const [from, to] = [firstYear - YEARS_BEFORE, firstYear + YEARS_AFTER];
  const changes = changesOf(clock, from, to);
  const first = clock.offsetAt(dayNumber(from, 1, 1) * SECONDS_PER_DAY);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observancesOf(changes, to - from + 1, first),
    'END:VTIMEZONE',
  ];
}
