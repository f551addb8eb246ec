import { tzOffset } from '@date-fns/tz/tzOffset';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { zoneClock } from '../../../../../src/core/domain/calendar/zoned-time.ts';
import { readText } from '../../../../../src/core/interchange/calendar/content-line.ts';
import { rawValue } from '../../../../../src/core/interchange/calendar/raw-line.ts';
import { wallSeconds } from '../../../../../src/core/interchange/calendar/recurrence/civil.ts';

describe('the quick ways through a line', () => {
  const signs = fc.constantFrom(
    '\\',
    '\\n',
    '\\N',
    '\\,',
    '\\;',
    '\\:',
    ';',
    ':',
    ',',
    '"',
    'a',
    ' ',
    'é',
    '=',
  );
  const text = fc.array(signs, { maxLength: 20 }).map((parts) => parts.join(''));

  it('give a title as the whole parser does', () => {
    fc.assert(
      fc.property(fc.constantFrom('SUMMARY', 'DESCRIPTION'), text, (name, value) => {
        const parsed = ICAL.parse.property(`${name}:${value}`, ICAL.design.icalendar) as unknown[];
        expect(readText(`${name}:${value}`)).toBe(String(parsed[3]).trim());
      }),
    );
  });

  it('find the value after quoted parameters', () => {
    expect(rawValue('DTSTART;TZID="a:b":20260302T090000')).toBe('20260302T090000');
    expect(rawValue('SUMMARY:say "yes: now"')).toBe('say "yes: now"');
    expect(rawValue('X;P="open:1')).toBe('');
  });

  it('read a moment the same in every form, and no moment that doesn’t exist', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(part(13), part(32), part(25), part(61), part(61), (month, day, hour, minute, second) => {
        const compact = wallSeconds(`2026${month}${day}T${hour}${minute}${second}Z`);
        expect(compact).toBe(wallSeconds(`2026-${month}-${day}T${hour}:${minute}:${second}`));
        const time = Date.parse(`2026-${month}-${day}T${hour}:${minute}:${second}Z`) / 1000;
        const exists = !Number.isNaN(time) && new Date(time * 1000).getUTCDate() === Number(day);
        if (exists && hour !== '24') expect(compact).toBe(time);
      }),
    );
    expect(wallSeconds('2026O302T090000')).toBeNull();
    expect(wallSeconds('20260302T090000X')).toBeNull();
  });
});

describe('a clock that keeps its last answer', () => {
  it('gives the offsets of the zone in any order of asking', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata');
    const instants = fc.array(fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(zones, instants, (zone, asked) => {
        for (const instant of asked) {
          const offset = Math.round(tzOffset(zone, new Date(instant * 1000)) * 60);
          expect(zoneClock(zone).offsetAt(instant)).toBe(offset);
        }
      }),
    );
  });
});
