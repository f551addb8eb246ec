import type { RescuesCost } from '../../../../src/core/insights/rescues-cost.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';

/** Less than this a week is no difference worth a word, in minutes. */
const SAME_MINUTES = 5;

/** How the cost moved, in a sentence; what is missing as long as it can't be said. */
export function changeWords({ change }: RescuesCost): string {
  if (!change) return 'After four weeks of the plan, the first are compared with the last.';
  const { weeks, first, last, minutesAWeek } = change;
  const spans = `${formatCounted(first.rescues, 'rescue')} in the first ${weeks} weeks, ${last.rescues} in the last ${weeks}`;
  if (Math.abs(minutesAWeek) < SAME_MINUTES) return `As much time as in the beginning: ${spans}.`;
  const amount = formatMinutes(Math.abs(minutesAWeek));
  return minutesAWeek < 0
    ? `${amount} a week less than in the beginning: ${spans}.`
    : `${amount} a week more than in the beginning: ${spans}.`;
}
