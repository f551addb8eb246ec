import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { calendar, event, readable, starts } from './calendar-text.ts';

const MASTER = [
  'UID:weekly@x',
  'DTSTART;TZID=Europe/Berlin:20260302T090000',
  'DTEND;TZID=Europe/Berlin:20260302T100000',
  'RRULE:FREQ=WEEKLY',
  'SUMMARY:Weekly',
];
const MASTER_MONDAYS = [
  '03-02 09:00 +01',
  '03-09 09:00 +01',
  '03-16 09:00 +01',
  '03-23 09:00 +01',
  '03-30 09:00 +02',
];

describe('a series', () => {
  it('keeps its wall-clock time and its length over the change of clocks', () => {
    const reading = readable(calendar(event(...MASTER)));
    expect(starts(reading)).toEqual(MASTER_MONDAYS);
    expect(new Set(reading.occurrences.map(({ minutes }) => minutes))).toEqual(new Set([60]));
  });

  it('counts a moved occurrence once, though its master has no EXDATE', () => {
    const moved = event(
      'UID:weekly@x',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260309T090000',
      'DTSTART;TZID=Europe/Berlin:20260310T140000',
      'DTEND;TZID=Europe/Berlin:20260310T143000',
      'SUMMARY:Weekly, moved',
    );
    for (const text of [calendar(event(...MASTER), moved), calendar(moved, event(...MASTER))]) {
      const reading = readable(text);
      expect(starts(reading)).toEqual([MASTER_MONDAYS[0], '03-10 14:00 +01', ...MASTER_MONDAYS.slice(2)]);
      expect(reading.occurrences[1]).toMatchObject({ recurrenceId: '2026-03-09T08:00:00Z', minutes: 30 });
    }
  });

  it('recognises a moved occurrence named in UTC, in another zone, or by its day alone', () => {
    for (const name of [
      ':20260309T080000Z',
      ';TZID=America/New_York:20260309T040000',
      ';VALUE=DATE:20260309',
    ]) {
      const moved = event(
        'UID:weekly@x',
        `RECURRENCE-ID${name}`,
        'DTSTART:20260312T080000Z',
        'DTEND:20260312T090000Z',
      );
      expect(readable(calendar(event(...MASTER), moved)).occurrences).toHaveLength(5);
    }
  });

  it('brings in an occurrence that was moved from outside the window, and lets go one moved out of it', () => {
    const into = event(
      'UID:weekly@x',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260406T090000',
      'DTSTART:20260327T100000Z',
    );
    const out = event(
      'UID:weekly@x',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260302T090000',
      'DTSTART:20260201T100000Z',
    );
    expect(starts(readable(calendar(event(...MASTER), into, out)))).toEqual([
      ...MASTER_MONDAYS.slice(1, 4),
      '03-27 11:00 +01',
      MASTER_MONDAYS[4],
    ]);
  });

  it('leaves out the occurrence that was cancelled or declined alone', () => {
    const cancelled = event(
      'UID:weekly@x',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260316T090000',
      'DTSTART;TZID=Europe/Berlin:20260316T090000',
      'STATUS:CANCELLED',
      'SUMMARY:Weekly',
    );
    const reading = readable(calendar(event(...MASTER), cancelled));
    expect(starts(reading)).toEqual(MASTER_MONDAYS.filter((start) => !start.startsWith('03-16')));
    expect(reading.skipped).toEqual([
      { summary: 'Weekly', start: '2026-03-16T09:00:00+01:00', reason: 'it was cancelled' },
    ]);
  });

  it('follows a change of all later occurrences', () => {
    const onwards = event(
      'UID:weekly@x',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260316T090000',
      'DTSTART;TZID=Europe/Berlin:20260317T110000',
      'DTEND;TZID=Europe/Berlin:20260317T113000',
      'SUMMARY:Weekly, later',
    );
    const reading = readable(calendar(event(...MASTER), onwards));
    expect(starts(reading)).toEqual([
      '03-02 09:00 +01',
      '03-09 09:00 +01',
      '03-17 11:00 +01',
      '03-24 11:00 +01',
      '03-31 11:00 +02',
    ]);
    expect(reading.occurrences.map(({ minutes }) => minutes)).toEqual([60, 60, 30, 30, 30]);
  });

  it('takes a replaced occurrence whose master is in no file for itself', () => {
    const alone = event(
      'UID:gone@x',
      'RECURRENCE-ID:20260309T080000Z',
      'DTSTART:20260310T080000Z',
      'SUMMARY:Alone',
    );
    expect(starts(readable(calendar(alone)))).toEqual(['03-10 09:00 +01']);
  });

  it('reads a feed in which every occurrence stands alone', () => {
    const days = ['02', '09', '16'];
    const texts = days.map((day) =>
      event(
        'UID:fed@x',
        `RECURRENCE-ID:202603${day}T080000Z`,
        `DTSTART:202603${day}T080000Z`,
        'SUMMARY:Jour fixe',
      ),
    );
    expect(readable(calendar(...texts)).occurrences).toHaveLength(3);
  });

  it('joins the parts of a split series by name', () => {
    const before = event(
      'UID:abc@google.com',
      'DTSTART:20260302T080000Z',
      'RRULE:FREQ=WEEKLY;UNTIL=20260310T000000Z',
    );
    const after = event(
      'UID:abc_R20260316T080000@google.com',
      'DTSTART:20260316T100000Z',
      'RRULE:FREQ=WEEKLY',
    );
    const { occurrences } = readable(calendar(before, after));
    expect(occurrences.map(({ start }) => start.slice(8, 10))).toEqual(['02', '09', '16', '23', '30']);
    expect(new Set(occurrences.map(({ seriesUid }) => seriesUid))).toEqual(new Set(['abc@google.com']));
  });

  it('takes away by EXDATE in every form, adds by RDATE with its own length, and subtracts EXRULE', () => {
    const text = calendar(
      event(
        ...MASTER.slice(0, 4),
        'EXDATE;TZID=Europe/Berlin:20260309T090000',
        'EXDATE:20260316T080000Z,20260323T090000',
        'RDATE;VALUE=PERIOD:20260304T080000Z/PT15M',
        'RDATE;VALUE=DATE:20260305',
        'EXRULE:FREQ=MONTHLY;BYMONTHDAY=30',
        'SUMMARY:Weekly',
      ),
    );
    const reading = readable(text);
    expect(starts(reading)).toEqual(['03-02 09:00 +01', '03-04 09:00 +01', '03-05 09:00 +01']);
    expect(reading.occurrences.map(({ minutes }) => minutes)).toEqual([60, 15, 60]);
  });

  it('gives a time that the clocks leap over once, and one that comes twice at its first', () => {
    const hourly = event(
      'UID:h',
      'DTSTART;TZID=Europe/Berlin:20260329T000000',
      'RRULE:FREQ=HOURLY;COUNT=5',
      'SUMMARY:H',
    );
    expect(starts(readable(calendar(hourly)))).toEqual([
      '03-29 00:00 +01',
      '03-29 01:00 +01',
      '03-29 03:00 +02',
      '03-29 04:00 +02',
    ]);
    const daily = event(
      'UID:d',
      'DTSTART;TZID=Europe/Berlin:20251025T023000',
      'RRULE:FREQ=DAILY;COUNT=2',
      'SUMMARY:D',
    );
    const autumn = readable(calendar(daily), { from: '2025-10-20', to: '2025-10-31' });
    expect(starts(autumn)).toEqual(['10-25 02:30 +02', '10-26 02:30 +02']);
  });
});

const ruleArbitrary = fc
  .record({
    frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    count: fc.option(fc.integer({ min: 1, max: 400 })),
    days: fc.option(fc.subarray(['MO', 'TU', 'WE', 'FR', 'SU'], { minLength: 1 })),
    monthDays: fc.option(fc.subarray([-1, 1, 13, 31], { minLength: 1 })),
    position: fc.option(fc.constantFrom(1, -1, 2)),
  })
  .map(({ frequency, interval, count, days, monthDays, position }) =>
    [
      `FREQ=${frequency};INTERVAL=${interval}`,
      count === null ? '' : `;COUNT=${count}`,
      days === null ? '' : `;BYDAY=${days.join()}`,
      monthDays === null ? '' : `;BYMONTHDAY=${monthDays.join()}`,
      position === null ? '' : `;BYSETPOS=${position}`,
    ].join(''),
  );

describe('a window', () => {
  it('gives the same occurrences whole as in two parts', () => {
    const first = toDay('2026-01-15');
    fc.assert(
      fc.property(
        ruleArbitrary,
        fc.integer({ min: -900, max: 60 }),
        fc.integer({ min: 1, max: 80 }),
        (rule, age, cut) => {
          const began = addDays(first, age).replaceAll('-', '');
          const series = event(
            'UID:p',
            `DTSTART;TZID=Europe/Berlin:${began}T023000`,
            'DURATION:PT20M',
            `RRULE:${rule}`,
            'SUMMARY:P',
          );
          const outer = event('UID:q', 'DTSTART:20260101T080000Z', 'RRULE:FREQ=DAILY', 'SUMMARY:Q');
          const text = calendar(series, outer);
          const last = addDays(first, 90);
          const seen = (from: Day, to: Day) =>
            readable(text, { from, to }).occurrences.map(({ uid, start }) => uid + start);
          const middle = addDays(first, cut);
          expect([...seen(first, middle), ...seen(addDays(middle, 1), last)]).toEqual(seen(first, last));
        },
      ),
      { numRuns: 150 },
    );
  });
});
