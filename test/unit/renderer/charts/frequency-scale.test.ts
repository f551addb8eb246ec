import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frequencyTicks, topOfFrequency } from '../../../../renderer/charts/frequency-scale.ts';

describe('the scale of sessions a week', () => {
  it('leaves room above the highest bar and line, and ends on a tick', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            repSessions: fc.integer({ min: 0, max: 3000 }),
            planned: fc.integer({ min: 0, max: 3000 }),
          }),
        ),
        (weeks) => {
          const top = topOfFrequency(weeks);
          const most = Math.max(0, ...weeks.flatMap(({ repSessions, planned }) => [repSessions, planned]));
          expect(top).toBeGreaterThan(most);
          const ticks = frequencyTicks(top);
          expect(ticks.at(-1)).toBe(top);
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });

  it('shows one session as one of at least five', () => {
    expect(topOfFrequency([{ repSessions: 1, planned: 1 }])).toBe(5);
  });
});
