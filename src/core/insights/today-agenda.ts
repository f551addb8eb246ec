import type { BehaviourChoice } from '../domain/behaviour/behaviour-choice.ts';
import { addDays, type Day, weekStartOf } from '../domain/calendar/day.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { PhaseSpan } from '../domain/plan/plan-axis.ts';
import type { RecordsView } from '../records/records.ts';
import { coachingFrequency, type FrequencyWeek, heldBefore } from './coaching-frequency.ts';
import { commitmentsKept } from './commitments-kept.ts';
import { laterDay } from './plan-frame.ts';
import { type MilestoneProgress, planProgress } from './plan-progress.ts';
import { timeShare } from './time-share.ts';
import { type NextRep, rankReps } from './whom-next.ts';

/** Last week's time: `recorded` as soon as a single minute of it is in; `coverage` of 0 to 1, null without expected time. */
export type LastWeekTime = {
  readonly weekStart: Day;
  readonly recordedMinutes: number;
  readonly expectedMinutes: number;
  readonly coverage: number | null;
  readonly recorded: boolean;
};

/**
 * What a day asks of the manager. Milestones due are those due within the ISO week of today that are not overdue;
 * `thisWeek` is null before the plan and in weeks without it, `heldBefore` is how many of its planned sessions were held in
 * earlier weeks; `lastWeekTime` is null in the plan's first week.
 */
export type TodayAgenda = {
  readonly today: Day;
  readonly planDay: number;
  readonly phase: PhaseSpan;
  readonly state: 'before' | 'running' | 'after';
  readonly paused: boolean;
  readonly milestonesOverdue: readonly MilestoneProgress[];
  readonly milestonesDue: readonly MilestoneProgress[];
  readonly commitmentsOverdue: readonly Commitment[];
  readonly commitmentsDue: readonly Commitment[];
  readonly whomNext: readonly NextRep[];
  readonly thisWeek: FrequencyWeek | null;
  readonly heldBefore: number;
  readonly lastWeekTime: LastWeekTime | null;
  readonly behaviours: readonly BehaviourChoice[];
};

/**
 * The agenda of a day, put together from the other insights.
 *
 * @example
 * // By hand: Thursday 19 March 2026 of a plan from 2 March; milestones open for 17, 20 and 24 March: the first is
 * // overdue, the second due this week (it ends on 22 March), the third isn't on the agenda.
 * todayAgenda(records, toDay('2026-03-19')).milestonesDue.length // 1
 */
export function todayAgenda(records: RecordsView, today: Day): TodayAgenda {
  const progress = planProgress(records, today);
  const commitments = commitmentsKept(records, today);
  const frequency = coachingFrequency(records, today);
  const thisWeek = frequency.weeks.find((week) => week.current) ?? null;
  const weekEnd = addDays(weekStartOf(today), 6);
  const open = progress.milestones.filter(({ state }) => state === 'due-soon' || state === 'open');
  return {
    today,
    planDay: progress.planDay,
    phase: progress.phase,
    state: progress.state,
    paused: progress.paused,
    milestonesOverdue: progress.milestones.filter(({ state }) => state === 'overdue'),
    milestonesDue: open.filter(({ due }) => due <= weekEnd),
    commitmentsOverdue: commitments.overdue,
    commitmentsDue: commitments.dueSoon,
    whomNext: rankReps(records, today, { frequency, commitments }),
    thisWeek,
    heldBefore: thisWeek ? heldBefore(frequency, thisWeek) : 0,
    lastWeekTime: lastWeekTime(records, today, progress.axis.firstDay),
    behaviours: records.all('behaviour-choice'),
  };
}

function lastWeekTime(records: RecordsView, today: Day, firstDay: Day): LastWeekTime | null {
  const weekStart = addDays(weekStartOf(today), -7);
  const to = addDays(weekStart, 6);
  if (to < firstDay) return null;
  const share = timeShare(records, laterDay(weekStart, firstDay), to);
  return {
    weekStart,
    recordedMinutes: share.recordedMinutes,
    expectedMinutes: share.expectedMinutes,
    coverage: share.coverage,
    recorded: share.recordedMinutes > 0,
  };
}
