import { addDays, type Day } from '../domain/calendar/day.ts';
import { dueDay } from '../domain/plan/due-day.ts';
import type { Milestone } from '../domain/plan/milestone.ts';
import { PHASE_NUMBERS, type PhaseNumber } from '../domain/plan/phase-number.ts';
import { isPaused, type PhaseSpan, type PlanAxis, phaseOf, planDayOf } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { planFrame } from './plan-frame.ts';

/** What is due within so many days, today included, is due soon. */
export const DUE_SOON_DAYS = 7;

/** Where a milestone stands: settled, past its due day, due within {@link DUE_SOON_DAYS}, or later. */
export type MilestoneState = 'done' | 'skipped' | 'overdue' | 'due-soon' | 'open';

/** A milestone with the day on which it is due and where it stands. */
export type MilestoneProgress = {
  readonly milestone: Milestone;
  readonly due: Day;
  readonly state: MilestoneState;
};

/** How many milestones a phase has, and how many of them are settled; what is neither done nor skipped is open. */
export type PhaseProgress = {
  readonly phase: PhaseNumber;
  readonly done: number;
  readonly total: number;
  readonly skipped: number;
};

/** Where the plan stands on a day. `open` counts everything not settled, `overdue` the part of it past its due day. */
export type PlanProgress = {
  readonly axis: PlanAxis;
  readonly planDay: number;
  readonly phase: PhaseSpan;
  readonly paused: boolean;
  readonly state: 'before' | 'running' | 'after';
  readonly milestones: readonly MilestoneProgress[];
  readonly done: number;
  readonly skipped: number;
  readonly open: number;
  readonly overdue: number;
  readonly perPhase: readonly PhaseProgress[];
};

/** Where something due on a day stands today, as long as it is not settled. */
function dueState(due: Day, today: Day): 'overdue' | 'due-soon' | 'open' {
  if (due < today) return 'overdue';
  return due < addDays(today, DUE_SOON_DAYS) ? 'due-soon' : 'open';
}

function placeOf(axis: PlanAxis, today: Day): PlanProgress['state'] {
  if (today < axis.firstDay) return 'before';
  return today > axis.lastDay ? 'after' : 'running';
}

/**
 * The plan on a day: which day and phase it is, and every milestone with its due day and state, by phase and order.
 *
 * @example
 * // By hand: a plan from Monday 2 March 2026, and today Tuesday 10 March, its 9th day.
 * // Milestones due by offset on day 1 (done), day 8 = Monday 9 March (open), day 15 = Monday 16 March (open) and
 * // day 18 = Thursday 19 March (open). They are done, overdue, due soon (within 10-16 March) and open:
 * // done 1, skipped 0, open 3, overdue 1.
 * planProgress(records, toDay('2026-03-10')).planDay // 9
 */
export function planProgress(records: RecordsView, today: Day): PlanProgress {
  const { axis, working } = planFrame(records, today);
  const milestones = records
    .all('milestone')
    .map((milestone): MilestoneProgress => {
      const due = dueDay(milestone, axis, working);
      const state = milestone.status === 'open' ? dueState(due, today) : milestone.status;
      return { milestone, due, state };
    })
    .sort((a, b) => a.milestone.phase - b.milestone.phase || a.milestone.order - b.milestone.order);
  const count = (state: MilestoneState) => milestones.filter((item) => item.state === state).length;
  const done = count('done');
  const skipped = count('skipped');
  return {
    axis,
    planDay: planDayOf(axis, today),
    phase: phaseOf(axis, today),
    paused: isPaused(axis, today),
    state: placeOf(axis, today),
    milestones,
    done,
    skipped,
    open: milestones.length - done - skipped,
    overdue: count('overdue'),
    perPhase: PHASE_NUMBERS.map((phase) => phaseProgress(milestones, phase)),
  };
}

function phaseProgress(milestones: readonly MilestoneProgress[], phase: PhaseNumber): PhaseProgress {
  const ofPhase = milestones.filter((item) => item.milestone.phase === phase);
  return {
    phase,
    done: ofPhase.filter((item) => item.state === 'done').length,
    total: ofPhase.length,
    skipped: ofPhase.filter((item) => item.state === 'skipped').length,
  };
}
