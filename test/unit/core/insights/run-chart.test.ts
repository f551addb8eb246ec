import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../../../src/core/application/sample/random.ts';
import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import { type RunPoint, runChart } from '../../../../src/core/insights/run-chart.ts';
import { runLimits } from '../../../../src/core/insights/run-counts.ts';
import { MONDAY } from './a-plan.ts';

/** Points on days one after the other. */
function pointsOf(values: readonly number[]): RunPoint[] {
  return values.map((value, offset) => ({ day: addDays(MONDAY, offset), value }));
}

const rulesOf = (values: readonly number[], baseline = 8) =>
  runChart(pointsOf(values), baseline).signals.map(({ rule }) => rule);

/** Seven above .5, seven below, as it comes: nothing that a rule knows. */
const NOISE = [0.6, 0.4, 0.7, 0.55, 0.3, 0.45, 0.65, 0.35, 0.58, 0.62, 0.42, 0.52, 0.38, 0.48];

describe('a shift', () => {
  const values = [0.6, 0.5, 0.7, 0.6, 0.5, 0.7, 0.5, 0.4, 0.5, 0.3, 0.4, 0.4, 0.3, 0.5];

  it('has the day of its first point, the old median and the new one', () => {
    const chart = runChart(pointsOf(values), 6);
    expect(chart.segments).toEqual([
      { from: 0, to: 5, median: 0.6, basis: 6 },
      { from: 6, to: 13, median: 0.4, basis: 8 },
    ]);
    expect(chart.signals.find(({ rule }) => rule === 'shift')).toEqual({
      rule: 'shift',
      from: 6,
      to: 13,
      since: addDays(MONDAY, 6),
      side: 'below',
      points: 8,
      median: 0.6,
      newMedian: 0.4,
    });
  });

  it('is not seven points', () => {
    expect(rulesOf(values.slice(0, 13), 6)).not.toContain('shift');
  });

  it('passes over points on the median, which neither count nor break', () => {
    const onMedian = [...values.slice(0, 9), 0.6, ...values.slice(9)];
    const [shift] = runChart(pointsOf(onMedian), 6).signals;
    expect(shift).toMatchObject({ rule: 'shift', from: 6, to: 14, points: 8 });
    expect(rulesOf([...values.slice(0, 13), 0.6], 6)).not.toContain('shift');
  });

  it('is broken by one point on the other side', () => {
    expect(rulesOf([...values.slice(0, 10), 0.65, ...values.slice(10)], 6)).not.toContain('shift');
  });

  it('waits until the baseline is full', () => {
    expect(rulesOf([1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], 20)).not.toContain('shift');
  });

  it('is followed by the next one against its own median', () => {
    const twice = [...values, ...Array.from({ length: 8 }, (_, i) => 0.1 + (i % 2) / 100)];
    const shifts = runChart(pointsOf(twice), 6).signals.filter(({ rule }) => rule === 'shift');
    expect(shifts.map(({ from }) => from)).toEqual([6, 14]);
  });

  it('once found stays found, whatever comes later', () => {
    const series = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 60 });
    fc.assert(
      fc.property(series, series, fc.integer({ min: 1, max: 12 }), (before, after, baseline) => {
        const known = (chart: ReturnType<typeof runChart>) =>
          chart.signals.filter(({ rule }) => rule === 'shift').map(({ from, since }) => ({ from, since }));
        const first = known(runChart(pointsOf(before), baseline));
        const later = known(runChart(pointsOf([...before, ...after]), baseline));
        expect(later.slice(0, first.length)).toEqual(first);
      }),
    );
  });
});

describe('the other rules', () => {
  it('see a trend in anything that only rises or only falls', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.constantFrom(1, -1), (sizes, sign) => {
        let value = 0;
        const values = sizes.map((step) => {
          value += step * sign;
          return value;
        });
        const trend = runChart(pointsOf(values), 8).signals.find(({ rule }) => rule === 'trend');
        expect(trend).toMatchObject({
          direction: sign > 0 ? 'rising' : 'falling',
          points: values.length,
          from: 0,
          to: values.length - 1,
        });
      }),
    );
  });

  it('take five rising points for chance, and leave a repeated value out', () => {
    expect(rulesOf([0.1, 0.2, 0.3, 0.4, 0.5])).toEqual([]);
    expect(rulesOf([0.1, 0.2, 0.3, 0.3, 0.4, 0.5])).toEqual([]);
    expect(rulesOf([0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.6])).toEqual(['trend']);
  });

  it('say when sides change too seldom or too often', () => {
    const halves = [0.6, 0.7, 0.62, 0.71, 0.63, 0.4, 0.3, 0.42, 0.31, 0.43];
    expect(runChart(pointsOf(halves), 10).signals).toMatchObject([
      { rule: 'runs', found: 'few', runs: 2, useful: 10, fewest: 3, most: 9 },
    ]);
    const zigzag = halves.flatMap((_, i) => (i < 5 ? [halves[i] ?? 0, halves[i + 5] ?? 0] : []));
    expect(runChart(pointsOf(zigzag), 10).signals).toMatchObject([{ rule: 'runs', found: 'many', runs: 10 }]);
  });

  it('say when one point lies far from the others, by Tukey’s outer fences', () => {
    // By hand: quartiles .41 and .635, three times .225 beyond the upper one is 1.31.
    expect(runChart(pointsOf([...NOISE.slice(0, 11), 1.32]), 8).signals).toMatchObject([
      { rule: 'far', side: 'above', from: 11 },
    ]);
    expect(rulesOf([...NOISE.slice(0, 11), 1.3])).toEqual([]);
  });
});

describe('without anything to find', () => {
  it('is silent over what stays the same', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 80 }), (value, n) => {
        const chart = runChart(pointsOf(Array.from({ length: n }, () => value)), 8);
        expect(chart.signals).toEqual([]);
        expect(chart.segments.length).toBe(n > 0 ? 1 : 0);
      }),
    );
  });

  it('is silent over ordinary ups and downs, and says whether there were points enough', () => {
    expect(runChart(pointsOf(NOISE), 8)).toMatchObject({ signals: [], enough: true });
    expect(runChart(pointsOf(NOISE.slice(0, 7)), 8).enough).toBe(false);
    expect(runChart([], 8)).toEqual({ segments: [], signals: [], enough: false });
  });

  it('seldom finds something in what is put in any order', () => {
    const random = randomOf(2026);
    const orders = 2000;
    const count = { shift: 0, any: 0 };
    for (let order = 0; order < orders; order += 1) {
      const found = rulesOf(random.shuffle(Array.from({ length: 20 }, (_, index) => index / 20)));
      if (found.includes('shift')) count.shift += 1;
      if (found.length > 0) count.any += 1;
    }
    // The documented rates are 11% and 16%.
    expect(count.shift / orders).toBeLessThan(0.13);
    expect(count.any / orders).toBeLessThan(0.18);
  });

  it('covers every point by one stretch, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 80 }), (values) => {
        const { segments } = runChart(pointsOf(values), 8);
        let next = 0;
        for (const { from, to } of segments) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThanOrEqual(from);
          next = to + 1;
        }
        expect(next).toBe(values.length);
      }),
    );
  });
});

describe('runLimits', () => {
  it('is the distribution of Swed and Eisenhart, counted out', () => {
    // 5 and 5: 3 to 9, 8 and 8: 5 to 13 (4 or fewer 114 of 12,870, 5 or fewer 408), 10 and 10: 7 to 15.
    expect(runLimits(5, 5)).toEqual({ fewest: 3, most: 9 });
    expect(runLimits(8, 8)).toEqual({ fewest: 5, most: 13 });
    expect(runLimits(10, 10)).toEqual({ fewest: 7, most: 15 });
    expect(runLimits(0, 9)).toBeNull();
  });

  it('leaves at most a fortieth of all orders beyond either end, counted one by one', () => {
    for (const [above, below] of [
      [6, 6],
      [4, 8],
      [3, 9],
      [7, 5],
    ] as const) {
      const limits = runLimits(above, below);
      const runs = runsOfAllOrders(above, below);
      const { fewest = 0, most = 0 } = limits ?? {};
      const share = (test: (count: number) => boolean) => runs.filter(test).length / runs.length;
      expect(share((count) => count < fewest)).toBeLessThanOrEqual(0.025);
      expect(share((count) => count <= fewest)).toBeGreaterThan(0.025);
      expect(share((count) => count > most)).toBeLessThanOrEqual(0.025);
      expect(share((count) => count >= most)).toBeGreaterThan(0.025);
    }
  });

  it('holds for thousands of points', () => {
    const limits = runLimits(2500, 2500);
    // Expected 2,501 runs with a standard deviation of about 35.4: two of them to either side.
    expect(limits?.fewest).toBeGreaterThan(2425);
    expect(limits?.fewest).toBeLessThan(2440);
  });
});

/** The number of runs of every order of so many points above and below. */
function runsOfAllOrders(above: number, below: number): number[] {
  const all: number[] = [];
  const walk = (left: { above: number; below: number }, last: 'above' | 'below' | null, runs: number) => {
    if (left.above + left.below === 0) all.push(runs);
    for (const side of ['above', 'below'] as const) {
      if (left[side] > 0) walk({ ...left, [side]: left[side] - 1 }, side, runs + (side === last ? 0 : 1));
    }
  };
  walk({ above, below }, null, 0);
  return all;
}
