import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LaidStretch,
  layInto,
  overlapOf,
  placesOf,
  settled,
} from '../../../../../src/core/domain/audit/day-blocks.ts';
import { instantAt, minuteOfDay, offsetOf } from '../../../../../src/core/domain/audit/day-time.ts';
import { type TimeEntry, timeEntrySchema } from '../../../../../src/core/domain/audit/time-entry.ts';
import { toDay } from '../../../../../src/core/domain/calendar/day.ts';

const DAY = toDay('2026-03-02');

function entry(id: string, source: TimeEntry['source'], from: number, minutes: number): TimeEntry {
  return {
    id,
    day: DAY,
    categoryId: id,
    minutes,
    start: instantAt(DAY, from, 60),
    repIds: [],
    note: '',
    source,
  };
}

function stretch(categoryId: string | null, from: number, to: number): LaidStretch {
  return { day: DAY, from, to, offset: 60, categoryId, source: 'hand', repIds: [] };
}

/** Which category has each minute of a day, as far as a single one does. */
function minutesTaken(entries: readonly TimeEntry[]): Map<number, string[]> {
  const taken = new Map<number, string[]>();
  const places = placesOf(entries);
  for (const { id, categoryId } of entries) {
    for (const { from, to } of places.get(id) ?? []) {
      for (let minute = from; minute < to; minute += 1) {
        taken.set(minute, [...(taken.get(minute) ?? []), categoryId]);
      }
    }
  }
  return taken;
}

describe('a time of day', () => {
  it('is read off an instant as it stands there', () => {
    expect(minuteOfDay('2026-03-02T09:15:00+01:00', DAY)).toBe(555);
    expect(minuteOfDay('2026-03-01T23:00:00Z', DAY)).toBe(-60);
    expect(minuteOfDay('2026-03-03T00:10:00-05:00', DAY)).toBe(1450);
    expect(minuteOfDay('soon', DAY)).toBeNull();
  });

  it('is written with the offset of its place', () => {
    expect(instantAt(DAY, 555, 60)).toBe('2026-03-02T09:15:00+01:00');
    expect(instantAt(DAY, 1440, -210)).toBe('2026-03-03T00:00:00-03:30');
    expect(offsetOf('2026-03-02T09:15:00-03:30')).toBe(-210);
    expect(offsetOf('2026-03-02T09:15:00Z')).toBe(0);
  });
});

describe('layInto', () => {
  it('splits what it is painted into', () => {
    const day = layInto([entry('paint:2026-03-02:540', 'hand', 540, 120)], stretch('b', 570, 600), {
      over: false,
    });
    expect(day.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['paint:2026-03-02:540', 30],
      ['paint:2026-03-02:600', 60],
      ['paint:2026-03-02:570', 30],
    ]);
  });

  it('goes on with a stretch of the same category', () => {
    const first = layInto([], stretch('a', 540, 600), { over: false });
    const both = layInto(first, stretch('a', 600, 615), { over: false });
    expect(both.map(({ id, minutes }) => [id, minutes])).toEqual([['paint:2026-03-02:540', 75]]);
  });

  it('goes around what the calendar or the timer brought in, unless it is to go over it', () => {
    const meeting = entry('cal:1', 'calendar', 570, 30);
    const around = layInto([meeting], stretch('a', 540, 660), { over: false });
    expect(around.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['cal:1', 30],
      ['paint:2026-03-02:540', 30],
      ['paint:2026-03-02:600', 60],
    ]);
    const over = layInto([meeting], stretch('a', 585, 660), { over: true });
    expect(over.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['cal:1', 15],
      ['paint:2026-03-02:585', 75],
    ]);
  });

  it('puts a long calendar entry around the shorter one that has its minutes', () => {
    const long = entry('cal:long', 'calendar', 540, 210);
    const short = entry('cal:short', 'calendar', 600, 30);
    expect(placesOf([long, short]).get('cal:long')).toEqual([
      { from: 540, to: 600 },
      { from: 630, to: 780 },
    ]);
    expect(overlapOf([long, short])).toBe(0);
  });

  const quarter = fc.integer({ min: 28, max: 80 }).map((number) => number * 15);
  const strokes = fc.array(
    fc.record({
      from: quarter,
      length: fc.integer({ min: 1, max: 90 }),
      category: fc.constantFrom('a', 'b', 'c', null),
      over: fc.boolean(),
      source: fc.constantFrom('hand' as const, 'timer' as const),
    }),
    { maxLength: 12 },
  );

  it('gives every minute to one category at most, the one laid last where it may', () => {
    fc.assert(
      fc.property(strokes, (all) => {
        let day: TimeEntry[] = [entry('cal:1', 'calendar', 600, 45), entry('cal:2', 'calendar', 560, 150)];
        const untimed = { ...entry('hand:x', 'hand', 0, 30), start: null };
        day.push(untimed);
        for (const { from, length, category, over, source } of all) {
          const before = minutesTaken(day);
          const places = placesOf(day);
          const kept = new Set(
            day
              .filter((other) => !over && other.source !== 'hand')
              .flatMap(({ id }) => places.get(id) ?? [])
              .flatMap((span) => Array.from({ length: span.to - span.from }, (_, step) => span.from + step)),
          );
          day = layInto(day, { ...stretch(category, from, from + length), source }, { over });
          const after = minutesTaken(day);
          for (let minute = 0; minute < 1440; minute += 1) {
            const now = after.get(minute) ?? [];
            expect(now.length).toBeLessThanOrEqual(1);
            const laid = minute >= from && minute < from + length && !kept.has(minute);
            expect(now).toEqual(laid ? (category === null ? [] : [category]) : (before.get(minute) ?? []));
          }
          expect(new Set(day.map(({ id }) => id)).size).toBe(day.length);
          for (const each of day) expect(timeEntrySchema.safeParse(each).success).toBe(true);
          expect(day).toContainEqual(untimed);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('settled', () => {
  it('leaves each minute once, to the shorter of two', () => {
    const block = fc.record({
      from: fc.integer({ min: 0, max: 300 }),
      minutes: fc.integer({ min: 1, max: 200 }),
      source: fc.constantFrom('hand' as const, 'timer' as const, 'calendar' as const),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const day = blocks.map(({ from, minutes, source }, index) =>
          entry(`${source}-${index}`, source, from, minutes),
        );
        const covered = minutesTaken(day).size;
        const result = settled(day);
        expect(overlapOf(result)).toBe(0);
        expect(minutesTaken(result).size).toBe(covered);
        expect(settled(result)).toEqual(result);
        const total = (entries: readonly TimeEntry[]) => entries.reduce((sum, e) => sum + e.minutes, 0);
        expect(total(day) - total(result)).toBe(overlapOf(day));
      }),
    );
  });
});
