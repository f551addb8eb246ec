import { describe, expect, it } from 'vitest';
import { addDays, type Day, toDay } from '../../../../../src/core/domain/calendar/day.ts';
import { reading } from './calendar-text.ts';
import { hasSharedCalendars, sharedCalendarFiles, sharedText } from './shared-calendars.ts';

type Case = { test: string; path: string; from: string; to: string; occurrences: string[] };

const cases = hasSharedCalendars
  ? (JSON.parse(sharedText('calendars-expected/ical.net_recurrence.json')) as { cases: Case[] }).cases
  : [];

function withTime(text: string): string {
  return text.includes('T') ? text : `${text}T00:00:00`;
}

describe.skipIf(!hasSharedCalendars)('the occurrences that ical.net expects', () => {
  it('are in 28 cases', () => {
    expect(cases).toHaveLength(28);
  });

  it.each(cases)('$test from $from', ({ path, from, to, occurrences }) => {
    const read = reading(sharedText(path), {
      from: from.slice(0, 10),
      to: to.slice(0, 10),
      zone: 'America/New_York',
    });
    if (!read.ok) throw new Error(read.problem.message);
    const found = read.value.occurrences
      .map(({ start }) => start.slice(0, 19))
      .filter((start) => start >= withTime(from) && start < withTime(to));
    expect(found).toEqual(occurrences);
  });
});

function yearOf(text: string): number {
  const start = /BEGIN:VEVENT[\s\S]*?DTSTART[\s\S]*?(\d{4})\d{4}/i.exec(text);
  return Math.max(1971, Number(start?.[1] ?? 2020));
}

describe.skipIf(!hasSharedCalendars)('every calendar of six other projects', () => {
  const files = hasSharedCalendars ? sharedCalendarFiles() : [];

  it('are 145', () => {
    expect(files).toHaveLength(145);
  });

  it.each(files)('%s is read or refused with a reason, the same in LF and CRLF', (file) => {
    const plain = sharedText(file).replaceAll('\r\n', '\n');
    const from: Day = toDay(`${yearOf(plain)}-01-01`);
    const asked = { from, to: addDays(from, 730) };
    const outcome = reading(plain, asked);
    expect(reading(plain.replaceAll('\n', '\r\n'), asked)).toEqual(outcome);
    if (outcome.ok) {
      for (const { reason } of outcome.value.skipped) expect(reason).toMatch(/^(its?|you) .{8,}/);
      for (const { start, end, minutes } of outcome.value.occurrences) {
        expect(Math.abs(Date.parse(end) - Date.parse(start) - minutes * 60_000)).toBeLessThanOrEqual(30_000);
      }
    } else {
      expect(outcome.problem.code).toMatch(/^(not-a-calendar|calendar-)/);
      expect(outcome.problem.remedy).not.toBe('');
    }
  });
});
