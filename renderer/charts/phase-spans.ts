import { PHASES } from '../../src/core/content/phases.ts';
import type { Day } from '../../src/core/domain/calendar/day.ts';
import type { PhaseNumber } from '../../src/core/domain/plan/phase-number.ts';
import { type PlanAxis, phaseOf } from '../../src/core/domain/plan/plan-axis.ts';
import { middleOfWeek } from '../../src/core/insights/plan-frame.ts';

/** A phase on a chart's axis: `from` and `to` are values of that axis, both included. */
export type ChartSpan = {
  readonly phase: PhaseNumber;
  readonly name: string;
  readonly from: number | Day;
  readonly to: number | Day;
};

/** What a phase is called. */
export function phaseName(phase: PhaseNumber): string {
  return PHASES.find((entry) => entry.phase === phase)?.name ?? `Phase ${phase}`;
}

/**
 * The phases on an axis of plan days; each reaches half a day to both sides, so that neighbours touch. Of a part of the
 * days only the phases within it, as far as they lie there.
 */
export function spansOfDays(axis: PlanAxis, part?: readonly [number, number]): ChartSpan[] {
  const [first, last] = part ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return axis.phases
    .map(({ phase, firstPlanDay, lastPlanDay }) => ({
      phase,
      name: phaseName(phase),
      from: Math.max(first, firstPlanDay - 0.5),
      to: Math.min(last, lastPlanDay + 0.5),
    }))
    .filter(({ from, to }) => from < to);
}

/** The phases on an axis of weeks. A week belongs to the phase of its Wednesday; weeks after the plan to none. */
export function spansOfWeeks(axis: PlanAxis, weeks: readonly Day[]): ChartSpan[] {
  const ofPlan = weeks.filter((weekStart) => weekStart <= axis.lastDay);
  return axis.phases.flatMap(({ phase }): ChartSpan[] => {
    const own = ofPlan.filter((weekStart) => phaseOf(axis, middleOfWeek(weekStart)).phase === phase);
    const [from] = own;
    const to = own.at(-1);
    return from && to ? [{ phase, name: phaseName(phase), from, to }] : [];
  });
}
