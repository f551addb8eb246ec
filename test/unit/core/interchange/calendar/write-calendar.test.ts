import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, type Instant, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { blockDays, blockSeries, type TimeOff } from '../../../../../src/core/domain/reclaim/block-days.ts';
import { blockStart } from '../../../../../src/core/insights/blocks-held.ts';
import { readCalendar } from '../../../../../src/core/interchange/calendar/read-calendar.ts';
import {
  type WeeklyEvent,
  writeCalendar,
} from '../../../../../src/core/interchange/calendar/write-calendar.ts';

const STAMP = '2026-02-20T08:15:30.000Z' as Instant;
const NO_TIME_OFF: TimeOff = { holidays: [], excusedWeeks: [] };

const EVENT: WeeklyEvent = {
  uid: 'block-1@coachward',
  sequence: 0,
  title: 'Coaching: Ana',
  notes: '',
  zone: 'Europe/Berlin',
  everyWeeks: 1,
  start: '09:00',
  minutes: 45,
  firstDay: toDay('2026-03-03'),
  lastDay: null,
  leftOut: [],
  cancelled: false,
};

function written(...events: WeeklyEvent[]): string {
  return writeCalendar({ name: 'Coaching blocks', events, stampedAt: STAMP });
}

function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

/** The starts between two days, in milliseconds, as ical.js finds them by the file's own VTIMEZONE. */
function startsByLibrary(text: string, from: Day, to: Day): number[] {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of component.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const begin = Date.parse(`${from}T00:00:00Z`) - 86_400_000;
  const end = Date.parse(`${to}T00:00:00Z`) + 2 * 86_400_000;
  const starts: number[] = [];
  for (const vevent of component.getAllSubcomponents('vevent')) {
    const iterator = new ICAL.Event(vevent).iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
      const start = next.toJSDate().getTime();
      if (start > end) break;
      const day = `${next.year}-${String(next.month).padStart(2, '0')}-${String(next.day).padStart(2, '0')}`;
      if (start >= begin && day >= from && day <= to) starts.push(start);
    }
  }
  return starts.sort((a, b) => a - b);
}

type Plan = {
  readonly zone: string;
  readonly weekday: number;
  readonly everyWeeks: number;
  readonly start: string;
  readonly minutes: number;
  readonly from: Day;
  readonly until: Day | null;
  readonly timeOff: TimeOff;
  readonly title: string;
};

const QUARTER = { from: toDay('2026-09-01'), to: toDay('2026-12-05') };
const SPRING = { from: toDay('2026-02-16'), to: toDay('2026-05-20') };

const two = (number: number) => String(number).padStart(2, '0');
const dayFrom = (day: Day, most: number) =>
  fc.integer({ min: 0, max: most }).map((count) => addDays(day, count));

function planIn(zone: string, { from }: { readonly from: Day }): fc.Arbitrary<Plan> {
  return fc.record({
    zone: fc.constant(zone),
    weekday: fc.integer({ min: 1, max: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    // Not at night, when the clocks change: a time that isn't there has no one right reading.
    start: fc
      .tuple(fc.integer({ min: 6, max: 22 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${two(h)}:${two(m)}`),
    minutes: fc.integer({ min: 5, max: 90 }),
    from: dayFrom(addDays(from, -200), 260),
    until: fc.option(dayFrom(from, 120)),
    timeOff: fc.record({
      holidays: fc.array(
        dayFrom(from, 95).map((day) => ({ day })),
        { maxLength: 12 },
      ),
      excusedWeeks: fc.array(
        fc.integer({ min: 0, max: 12 }).map((week) => ({
          weekStart: addDays(toDay('2026-02-16'), 7 * week + (from > '2026-06' ? 196 : 0)),
        })),
        { maxLength: 3 },
      ),
    }),
    title: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((title) => title.trim() !== ''),
  });
}

describe.each([
  ['Europe/Berlin', QUARTER],
  ['Europe/Berlin', SPRING],
  ['America/New_York', QUARTER],
  ['Australia/Sydney', QUARTER],
  ['Asia/Kolkata', QUARTER],
  ['Africa/Casablanca', SPRING],
] as const)('a file of blocks in %s', (zone, quarter) => {
  it('reads back as exactly the planned occurrences, by our reader and by ical.js', () => {
    fc.assert(
      fc.property(planIn(zone, quarter), (plan) => {
        const block = { ...plan, weekday: plan.weekday as 1 };
        const planned = blockDays(block, plan.timeOff, quarter.from, quarter.to).map((day) =>
          blockStart(block, day),
        );
        const series = blockSeries(block, plan.timeOff);
        if (series === null) {
          expect(planned).toEqual([]);
          return;
        }
        const text = written({ ...EVENT, ...plan, ...series });
        expect(startsByLibrary(text, quarter.from, quarter.to)).toEqual(planned);
        const reading = readCalendar({ texts: [text], ...quarter, zone });
        if (!reading.ok) {
          expect(reading.problem.code).toBe('calendar-empty-window');
          expect(planned).toEqual([]);
          return;
        }
        const { occurrences, skipped } = reading.value;
        expect(occurrences.map(({ start }) => Date.parse(start))).toEqual(planned);
        expect(new Set(occurrences.map(({ minutes }) => minutes))).toEqual(
          new Set(planned.length > 0 ? [plan.minutes] : []),
        );
        for (const { summary } of occurrences) expect(summary).toBe(plan.title.trim());
        expect(skipped).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a written calendar', () => {
  it('keeps the clock on the wall over a change, so the instants move', () => {
    const reading = readCalendar({
      texts: [written(EVENT)],
      from: toDay('2026-03-23'),
      to: toDay('2026-04-05'),
      zone: 'Europe/Berlin',
    });
    const starts = reading.ok ? reading.value.occurrences.map(({ start }) => start) : [];
    expect(starts).toEqual(['2026-03-24T09:00:00+01:00', '2026-03-31T09:00:00+02:00']);
  });

  it('has the lines that RFC 5545 asks for, in CRLF and none over 75 octets', () => {
    const text = written({
      ...EVENT,
      title: `Ana; “the long one”, ${'ä€𝄞'.repeat(60)}`,
      notes: 'One\r\ntwo\\',
    });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('�');
    const lines = linesOf(text);
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain('DTSTAMP:20260220T081530Z');
    expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20260303T090000');
    expect(lines).toContain('DTEND;TZID=Europe/Berlin:20260303T094500');
    expect(lines).toContain('DESCRIPTION:One\\ntwo\\\\');
    expect(lines).toContain(`SUMMARY:Ana\\; “the long one”\\, ${'ä€𝄞'.repeat(60)}`);
    expect(lines.filter((line) => line.startsWith('METHOD'))).toEqual([]);
  });

  it('gives the end of a series in UTC, at the last occurrence', () => {
    const lines = linesOf(written({ ...EVENT, lastDay: toDay('2026-06-30') }));
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T070000Z');
  });

  it('leaves days out one line each, at the series’ own time', () => {
    const lines = linesOf(written({ ...EVENT, leftOut: [toDay('2026-03-10'), toDay('2026-04-07')] }));
    expect(lines.filter((line) => line.startsWith('EXDATE'))).toEqual([
      'EXDATE;TZID=Europe/Berlin:20260310T090000',
      'EXDATE;TZID=Europe/Berlin:20260407T090000',
    ]);
  });

  it('cancels a series under its own UID', () => {
    const lines = linesOf(written({ ...EVENT, sequence: 4, cancelled: true }));
    expect(lines).toEqual(
      expect.arrayContaining(['UID:block-1@coachward', 'SEQUENCE:4', 'STATUS:CANCELLED']),
    );
  });

  it('explains each zone once, by the one rule a year that Outlook can read', () => {
    const lines = linesOf(
      written(EVENT, { ...EVENT, uid: 'b' }, { ...EVENT, uid: 'c', zone: 'America/New_York' }),
    );
    expect(lines.filter((line) => line.startsWith('TZID'))).toEqual([
      'TZID:America/New_York',
      'TZID:Europe/Berlin',
    ]);
    const rules = lines.filter((line) => line.startsWith('RRULE:FREQ=YEARLY'));
    expect(rules).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(lines).toContain('DTSTART:20250330T020000');
    expect(lines).toContain('TZOFFSETFROM:-0500');
  });

  it('says of a zone without changes only its offset', () => {
    const lines = linesOf(written({ ...EVENT, zone: 'Asia/Kolkata' }));
    const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
    expect(zone).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
    ]);
  });

  it('is the same for the same blocks, and holds no duplicate when read twice over', () => {
    expect(written(EVENT)).toBe(written(EVENT));
    const twice = readCalendar({
      texts: [written(EVENT), written({ ...EVENT, sequence: 1, start: '10:00' })],
      from: toDay('2026-03-02'),
      to: toDay('2026-03-08'),
      zone: 'Europe/Berlin',
    });
    expect(twice.ok && twice.value.occurrences.map(({ start }) => start)).toEqual([
      '2026-03-03T10:00:00+01:00',
    ]);
  });

  it('keeps no time off at all from its series', () => {
    const block = {
      weekday: 2 as const,
      everyWeeks: 1,
      from: toDay('2026-03-01'),
      until: toDay('2026-03-31'),
    };
    expect(blockSeries(block, NO_TIME_OFF)).toEqual({
      firstDay: '2026-03-03',
      lastDay: '2026-03-31',
      leftOut: [],
    });
  });
});
