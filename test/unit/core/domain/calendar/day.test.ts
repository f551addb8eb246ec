import { TZDate } from '@date-fns/tz/date';
import { addDays as dateFnsAddDays, differenceInCalendarDays, getISODay, startOfISOWeek } from 'date-fns';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  type Day,
  dayOfInstant,
  daysBetween,
  daysFrom,
  type Instant,
  isDay,
  toDay,
  weekdayOf,
  weekStartOf,
  weeksFrom,
} from '../../../../../src/core/domain/calendar/day.ts';
import { dayOnClock, zoneClock } from '../../../../../src/core/domain/calendar/zoned-time.ts';

/**
 * Zones on both edges of the date line, with half hours, with clock changes at midnight, and one that skipped a day;
 * each with its minutes behind UTC on 1 July 2026.
 */
const ZONES = [
  ['UTC', 0],
  ['Europe/Berlin', -120],
  ['America/New_York', 240],
  ['America/Santiago', 240],
  ['Asia/Kolkata', -330],
  ['Asia/Beirut', -180],
  ['Australia/Lord_Howe', -630],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
  ['Etc/GMT+12', 720],
] as const;

const REAL_ZONE = process.env.TZ;
afterAll(() => {
  if (REAL_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = REAL_ZONE;
});

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => toDay(date.toISOString().slice(0, 10)));
const utc = (day: Day) => new TZDate(`${day}T12:00:00Z`, 'UTC');
const dayOf = (date: TZDate) => date.toISOString().slice(0, 10);

describe.each(ZONES)('day arithmetic in a process in %s', (zone, behindUtc) => {
  it('runs in the zone that it says', () => {
    process.env.TZ = zone;
    expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(behindUtc);
  });

  it.each([
    ['the clocks go forward in Berlin', '2026-03-28', 2, '2026-03-30'],
    ['the clocks go back in Berlin', '2026-10-24', 2, '2026-10-26'],
    ['the clocks go forward in New York', '2026-03-07', 2, '2026-03-09'],
    ['the clocks go forward at midnight in Santiago', '2026-09-05', 1, '2026-09-06'],
    ['the year ends', '2026-12-31', 1, '2027-01-01'],
    ['the year begins', '2027-01-01', -1, '2026-12-31'],
    ['a leap day comes', '2028-02-28', 1, '2028-02-29'],
    ['a century has no leap day', '2100-02-28', 1, '2100-03-01'],
    ['Apia skipped 30 December 2011', '2011-12-29', 2, '2011-12-31'],
  ])('counts days when %s', (_, from, count, to) => {
    process.env.TZ = zone;
    expect(addDays(toDay(from), count)).toBe(to);
    expect(daysBetween(toDay(from), toDay(to))).toBe(count);
  });

  it('agrees with date-fns on dates in UTC', () => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -1000, max: 1000 }), (a, b, count) => {
        expect(addDays(a, count)).toBe(dayOf(dateFnsAddDays(utc(a), count)));
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(utc(b), utc(a)));
        expect(weekdayOf(a)).toBe(getISODay(utc(a)));
        expect(weekStartOf(a)).toBe(dayOf(startOfISOWeek(utc(a))));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the day of an instant on the wall of any other zone', () => {
    process.env.TZ = zone;
    expect(dayOfInstant('2026-03-01T23:30:00Z', 'Europe/Berlin')).toBe('2026-03-02');
    expect(dayOfInstant('2026-03-29T00:59:59Z', 'America/Los_Angeles')).toBe('2026-03-28');
    expect(dayOfInstant('2026-12-31T10:00:00Z', 'Pacific/Kiritimati')).toBe('2027-01-01');
    expect(dayOfInstant('2026-12-31T23:30:00-02:00', 'UTC')).toBe('2027-01-01');
  });
});

describe('days', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-32',
    '0026-03-02',
    '2200-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => toDay(text)).toThrow(RangeError);
  });

  it.each(['2024-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(toDay(text)).toBe(text);
  });

  it('never takes a text that the calendar would read as another day', () => {
    fc.assert(
      fc.property(fc.nat(2300), fc.nat(14), fc.nat(33), (year, month, day) => {
        const pad = (number: number, width: number) => String(number).padStart(width, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        if (isDay(text)) expect(addDays(text, 0)).toBe(text);
      }),
    );
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(compareDays(addDays(day, count), day)).toBe(Math.sign(count));
      }),
    );
  });

  it('lists every day of a span once, and the Mondays that touch it', () => {
    expect(daysFrom(toDay('2026-12-30'), toDay('2027-01-02'))).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(daysFrom(toDay('2026-03-03'), toDay('2026-03-02'))).toEqual([]);
    expect(weeksFrom(toDay('2026-12-31'), toDay('2027-01-11'))).toEqual([
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ]);
  });
});

it.each(ZONES.map(([zone]) => zone))('the day on the clock of %s is the day of the instant there', (zone) => {
  const anyInstant = fc
    .date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2060-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString() as Instant);
  fc.assert(
    fc.property(anyInstant, (instant) => {
      expect(dayOnClock(zoneClock(zone), instant)).toBe(dayOfInstant(instant, zone));
    }),
    { numRuns: 40 },
  );
});
