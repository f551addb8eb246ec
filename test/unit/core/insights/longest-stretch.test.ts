import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../../src/core/domain/audit/day-time.ts';
import type { TimeEntry } from '../../../../src/core/domain/audit/time-entry.ts';
import { toDay } from '../../../../src/core/domain/calendar/day.ts';
import { longestStretch } from '../../../../src/core/insights/longest-stretch.ts';
import { MONDAY, records, time } from './a-plan.ts';

const FRIDAY = toDay('2026-03-06');

function at(day: string, hour: number, categoryId: string, minutes: number): TimeEntry {
  return { ...time(day, categoryId, minutes), start: instantAt(toDay(day), hour * 60, 60) };
}

describe('longestStretch', () => {
  it('gives the example worked by hand', () => {
    const entries = [
      at('2026-03-03', 13, 'pipeline-review', 240),
      at('2026-03-02', 9, 'one-to-one', 60),
      at('2026-03-02', 10, 'email', 360),
      at('2026-03-03', 9, 'email', 120),
      at('2026-03-03', 11, 'one-to-one', 60),
    ];
    expect(longestStretch(records({ 'time-entry': entries }), MONDAY, FRIDAY)).toEqual({
      basis: 'hours',
      minutes: 480,
      days: 2,
      from: '2026-03-02',
      to: '2026-03-03',
    });
  });

  it('passes breaks over and is ended by coaching at an unknown hour', () => {
    const entries = [
      at('2026-03-02', 9, 'email', 180),
      at('2026-03-02', 12, 'breaks', 60),
      at('2026-03-02', 13, 'email', 120),
      time('2026-03-03', 'one-to-one', 30),
      at('2026-03-03', 9, 'email', 400),
      at('2026-03-04', 9, 'email', 60),
    ];
    expect(longestStretch(records({ 'time-entry': entries }), MONDAY, FRIDAY)).toMatchObject({
      basis: 'hours',
      minutes: 300,
      from: '2026-03-02',
      to: '2026-03-02',
    });
  });

  it('counts working days where hours are not known', () => {
    const entries = [
      time('2026-03-05', 'email', 400),
      time('2026-03-06', 'email', 300),
      time('2026-03-09', 'email', 200),
      time('2026-03-10', 'one-to-one', 30),
      time('2026-03-10', 'email', 300),
      time('2026-03-11', 'email', 480),
    ];
    expect(longestStretch(records({ 'time-entry': entries }), MONDAY, toDay('2026-03-13'))).toEqual({
      basis: 'days',
      minutes: 900,
      days: 3,
      from: '2026-03-05',
      to: '2026-03-09',
    });
    const withGap = entries.filter(({ day }) => day !== '2026-03-06');
    expect(longestStretch(records({ 'time-entry': withGap }), MONDAY, toDay('2026-03-13'))?.days).toBe(1);
  });

  it('is nothing without work, or with nothing but coaching', () => {
    expect(longestStretch(records(), MONDAY, FRIDAY)).toBeNull();
    const coaching = [time('2026-03-02', 'one-to-one', 60)];
    expect(longestStretch(records({ 'time-entry': coaching }), MONDAY, FRIDAY)).toBeNull();
  });
});
