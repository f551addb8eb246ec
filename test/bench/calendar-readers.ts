import ical from 'node-ical';
import { toDay } from '../../src/core/domain/calendar/day.ts';
import { zoneClock } from '../../src/core/domain/calendar/zoned-time.ts';
import { readCalendar } from '../../src/core/interchange/calendar/read-calendar.ts';
import { wallSeconds } from '../../src/core/interchange/calendar/recurrence/civil.ts';
import type { BenchCalendar } from './bench-calendar.ts';

/** Occurrences that our reader finds in the quarter. */
function readByUs({ text, from, to, zone, me }: BenchCalendar): number {
  const reading = readCalendar({ texts: [text], from: toDay(from), to: toDay(to), zone, me: [me] });
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.value.occurrences.length;
}

/** Occurrences that node-ical finds in the same quarter: it reads everything, then series are expanded one by one. */
function readByPeer({ text, from, to, zone }: BenchCalendar): number {
  const clock = zoneClock(zone);
  const begin = new Date(clock.instantOf(wallSeconds(from) ?? 0) * 1000);
  const end = new Date(clock.instantOf((wallSeconds(to) ?? 0) + 86_400) * 1000 - 1);
  let found = 0;
  for (const component of Object.values(ical.sync.parseICS(text))) {
    if (component?.type !== 'VEVENT') continue;
    if (component.rrule) found += ical.expandRecurringEvent(component, { from: begin, to: end }).length;
    else if (component.start >= begin && component.start <= end) found += 1;
  }
  return found;
}

/** The readers that are measured against each other; `nobody` only has the text. */
export const CALENDAR_READERS = {
  ours: readByUs,
  peer: readByPeer,
  nobody: ({ text }: BenchCalendar): number => text.length,
} as const;

/** The name of one of the readers. */
export type CalendarReaderName = keyof typeof CALENDAR_READERS;
