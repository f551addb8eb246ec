import type { FrequencyWeek } from '../../src/core/insights/coaching-frequency.ts';

/** The least height of the scale, so that one session doesn't fill the chart. */
const LEAST_TOP = 4;

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** How high a chart reaches, and the numbers written at its side; the last of them is the top. */
export type FrequencyScale = { readonly top: number; readonly ticks: readonly number[] };

/**
 * The scale of sessions a week: whole numbers in even steps, about five of them, that end above the busiest week and
 * the largest plan. Ten sessions at most give steps of two up to twelve.
 */
export function frequencyScale(
  weeks: readonly Pick<FrequencyWeek, 'repSessions' | 'planned'>[],
): FrequencyScale {
  const most = Math.max(
    LEAST_TOP,
    ...weeks.map(({ repSessions, planned }) => Math.max(repSessions, planned)),
  );
  const step = STEPS.find((size) => most / size <= 5) ?? Math.ceil(most / 5);
  const ticks = Array.from({ length: Math.floor(most / step) + 2 }, (_, index) => index * step);
  return { top: step * (ticks.length - 1), ticks };
}
