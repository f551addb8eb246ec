import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVEN_PARTS,
  type GuessParts,
  withPart,
} from '../../../../renderer/features/time/guess/guess-parts.ts';
import {
  minutesOf,
  only,
  QUARTERS,
  rangeOf,
  selectedDays,
  selectionAfter,
} from '../../../../renderer/features/time/hours/hours-selection.ts';
import { hoursWeek, quarterLabels } from '../../../../renderer/features/time/hours/hours-week.ts';
import { changesToTotal } from '../../../../renderer/features/time/time-changes.ts';
import { cellsOf } from '../../../../renderer/features/time/week-cells.ts';
import {
  CATEGORY_GROUP_KEYS,
  type CategoryGroupKey,
} from '../../../../src/core/domain/audit/category-group.ts';
import { instantAt } from '../../../../src/core/domain/audit/day-time.ts';
import { MONDAY, records, time } from '../../core/insights/a-plan.ts';

describe('the parts of a guess', () => {
  it('are always 100 together, and what was set is kept as long as others can give', () => {
    const steps = fc.array(
      fc.record({ group: fc.constantFrom(...CATEGORY_GROUP_KEYS), value: fc.integer({ min: -5, max: 110 }) }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        let parts: GuessParts = EVEN_PARTS;
        const touched = new Set<CategoryGroupKey>();
        for (const { group, value } of all) {
          const before = parts;
          parts = withPart(parts, group, value, touched);
          expect(parts[group]).toBe(Math.min(100, Math.max(0, value)));
          const values = CATEGORY_GROUP_KEYS.map((key) => parts[key]);
          expect(values.reduce((sum, part) => sum + part, 0)).toBe(100);
          expect(values.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
          const others = CATEGORY_GROUP_KEYS.filter((key) => key !== group);
          const set = others.filter((key) => touched.has(key));
          const kept = set.reduce((sum, key) => sum + before[key], 0);
          if (set.length < others.length && kept + parts[group] <= 100) {
            for (const key of set) expect(parts[key]).toBe(before[key]);
          }
          touched.add(group);
        }
      }),
    );
  });
});

describe('the selection of hours', () => {
  const start = only({ day: 0, row: 32 });
  const press = (key: string, shift = false, command = false) => ({ key, shift, command });

  it('moves, stretches with Shift, and stays within the week', () => {
    const stretched = selectionAfter(start, press('ArrowDown', true));
    expect(stretched && rangeOf(stretched)).toEqual({ firstDay: 0, lastDay: 0, firstRow: 32, lastRow: 33 });
    expect(selectionAfter(start, press('ArrowDown', false, true))).toEqual(only({ day: 0, row: 36 }));
    expect(selectionAfter(start, press('ArrowLeft'))).toEqual(start);
    expect(selectionAfter(start, press('End'))).toEqual(only({ day: 0, row: QUARTERS - 1 }));
    expect(selectionAfter(start, press('a'))).toBeNull();
  });

  it('keeps the exact minutes of a block until the selection changes', () => {
    const block = { ...start, exact: { from: 487, to: 493 } };
    expect(minutesOf(block)).toEqual({ from: 487, to: 493 });
    const moved = selectionAfter(block, press('ArrowDown'));
    expect(moved && minutesOf(moved)).toEqual({ from: 495, to: 510 });
  });

  it('gives up a stretch on Escape, and then leaves the key alone', () => {
    const stretched = { anchor: start.anchor, head: { day: 2, row: 40 } };
    expect(selectionAfter(stretched, press('Escape'))).toEqual(only({ day: 2, row: 40 }));
    expect(selectionAfter(start, press('Escape'))).toBeNull();
    expect(selectedDays(stretched, 36)).toBe(0b111);
    expect(selectedDays(stretched, 41)).toBe(0);
  });
});

describe('a day with painted hours and a total', () => {
  const painted = { ...time('2026-03-02', 'email', 60), start: instantAt(MONDAY, 540, 60) };
  const total = { ...time('2026-03-02', 'email', 30), id: 'hand:2026-03-02:email' };
  const set = records({ 'time-entry': [painted, total] });
  const column = { key: MONDAY, day: MONDAY, days: [MONDAY], into: [MONDAY], working: true };

  it('shows the sum, and changes only what isn’t painted', () => {
    const cells = cellsOf(set, MONDAY, MONDAY);
    const more = changesToTotal(cells, 'email', column, 120);
    expect(more).toEqual({ ok: true, value: [{ day: MONDAY, categoryId: 'email', minutes: 60 }] });
    expect(changesToTotal(cells, 'email', column, 45)).toMatchObject({
      ok: false,
      problem: { code: 'less-than-imported' },
    });
  });

  it('says in the hours what has no time of day, and names each quarter', () => {
    const [monday, ...rest] = hoursWeek(set, MONDAY, MONDAY);
    expect(monday).toMatchObject({ untimed: 30, total: 90, overlap: 0 });
    const labels = quarterLabels(monday ? [monday, ...rest] : rest);
    expect(labels[36]?.[0]).toMatch(/09:00: email$/);
    expect(labels[40]?.[0]).toMatch(/10:00: nothing$/);
  });
});
