import type { FrequencyWeek } from '../../../src/core/insights/coaching-frequency.ts';
import { formatCount, formatCounted, formatMinutes } from '../../format/numbers.ts';

/**
 * A week's planned sessions as a figure, and what it rests on: `2 of 6` from `0 sessions, 0 min; 2 held ahead`. `week` is
 * null outside the plan.
 */
export function heldThisWeek(
  week: FrequencyWeek | null,
  heldBefore: number,
): { readonly value: string; readonly basis: string } {
  if (week?.excused) return { value: '–', basis: 'This week is excused' };
  const held = `${formatCounted(week?.sessions ?? 0, 'session')}, ${formatMinutes(week?.minutes ?? 0)}`;
  return {
    value: week ? `${formatCount(week.plannedHeld)} of ${formatCount(week.planned)}` : '–',
    basis: heldBefore > 0 ? `${held}; ${formatCount(heldBefore)} held ahead` : held,
  };
}
