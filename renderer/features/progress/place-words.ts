import { type Day, daysBetween } from '../../../src/core/domain/calendar/day.ts';
import type { PlanProgress } from '../../../src/core/insights/plan-progress.ts';
import { phaseName } from '../../charts/phase-spans.ts';
import { formatDay, formatLongDay } from '../../format/days.ts';
import { formatCount, formatCounted } from '../../format/numbers.ts';

/** Where the plan stands, in a sentence: the day and the phase, or how far it is to the first day. */
export function placeWords(progress: PlanProgress, today: Day): string {
  const { axis, phase, planDay, state } = progress;
  if (state === 'before') {
    const days = formatCounted(daysBetween(today, axis.firstDay), 'day');
    return `The plan starts on ${formatLongDay(axis.firstDay)}, in ${days}.`;
  }
  if (state === 'after') return `The ${axis.days} days ended on ${formatLongDay(axis.lastDay)}.`;
  const where = `Day ${planDay} of ${axis.days}, in phase ${phase.phase}, ${phaseName(phase.phase)}, until ${formatDay(phase.to)}.`;
  return progress.paused ? `${where} This week the plan pauses.` : where;
}

/** How many milestones are done, and what of the rest is late or was skipped. */
export function milestoneWords(progress: PlanProgress): string {
  const { done, overdue, skipped, milestones } = progress;
  const rest = [
    ...(overdue > 0 ? [`${formatCount(overdue)} overdue`] : []),
    ...(skipped > 0 ? [`${formatCount(skipped)} skipped`] : []),
  ];
  const of = formatCounted(milestones.length, 'milestone');
  return [`${formatCount(done)} of ${of} done`, ...rest].join(', ');
}
