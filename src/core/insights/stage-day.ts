import type { Day } from '../domain/calendar/day.ts';
import type { PlanAxis } from '../domain/plan/plan-axis.ts';
import { RATING_STAGES, type RatingStage } from '../domain/survey/survey-terms.ts';

/** The calendar day of a stage: the plan's first day, then the last day of each phase. */
export function dayOfStage(axis: PlanAxis, stage: RatingStage): Day {
  const phase = axis.phases[(RATING_STAGES.indexOf(stage) - 1) as 0 | 1 | 2];
  return phase?.to ?? axis.firstDay;
}
