import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyScale } from '../../../../renderer/charts/frequency-scale.ts';

describe('the scale of sessions a week', () => {
  it('leaves room above the highest bar and line, in even steps of which the last is the top', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            repSessions: fc.integer({ min: 0, max: 9000 }),
            planned: fc.integer({ min: 0, max: 9000 }),
          }),
        ),
        (weeks) => {
          const { top, ticks } = frequencyScale(weeks);
          const most = Math.max(0, ...weeks.flatMap(({ repSessions, planned }) => [repSessions, planned]));
          expect(top).toBeGreaterThan(most);
          expect(ticks.at(-1)).toBe(top);
          expect(ticks.length).toBeLessThanOrEqual(8);
          const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
          expect(new Set(steps)).toEqual(new Set([ticks[1]]));
        },
      ),
    );
  });

  it('shows one session as one of at least five', () => {
    expect(frequencyScale([{ repSessions: 1, planned: 1 }])).toEqual({ top: 5, ticks: [0, 1, 2, 3, 4, 5] });
  });

  it('counts ten in twos', () => {
    expect(frequencyScale([{ repSessions: 3, planned: 10 }]).ticks).toEqual([0, 2, 4, 6, 8, 10, 12]);
  });
});
