import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../renderer/charts/spread.ts';

describe('moving labels apart', () => {
  it('leaves positions that keep their gap', () => {
    expect(spread([10, 50], { gap: 10, from: 0, to: 100 })).toEqual([10, 50]);
  });

  it('moves neighbours apart by as little as it takes, around their middle', () => {
    expect(spread([50, 52], { gap: 10, from: 0, to: 100 })).toEqual([46, 56]);
    expect(spread([52, 50], { gap: 10, from: 0, to: 100 })).toEqual([56, 46]);
  });

  it('stays within the bounds', () => {
    expect(spread([1, 2, 3], { gap: 10, from: 0, to: 100 })).toEqual([0, 10, 20]);
    expect(spread([98, 99], { gap: 10, from: 0, to: 100 })).toEqual([90, 100]);
  });

  it('keeps every gap and the order of any positions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (given) => {
        const placed = spread(given, { gap: 10, from: 0, to: 100 });
        const sorted = [...placed].sort((a, b) => a - b);
        for (let index = 1; index < sorted.length; index += 1) {
          expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        }
        for (const [a, first] of given.entries()) {
          for (const [b, second] of given.entries()) {
            if (first < second) expect(placed[a] ?? 0).toBeLessThan(placed[b] ?? 0);
          }
        }
      }),
    );
  });
});
