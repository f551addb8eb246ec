import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';

/** The least height of the scale, so that one session doesn't fill the chart. */
const LEAST_TOP = 4;

/** How high the scale reaches: an even number over the busiest week and the largest plan. */
export function topOfFrequency(weeks: readonly Pick<FrequencyWeek, 'repSessions' | 'planned'>[]): number {
  const most = Math.max(
    LEAST_TOP,
    ...weeks.map(({ repSessions, planned }) => Math.max(repSessions, planned)),
  );
  const step = stepOf(most);
  return (Math.floor(most / step) + 1) * step;
}

/** Whole numbers up to the top, about four of them. */
export function frequencyTicks(top: number): number[] {
  const step = stepOf(top - 1);
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
}

function stepOf(most: number): number {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  return steps.find((step) => most / step <= 5) ?? Math.ceil(most / 5);
}
