import { BEHAVIOURS } from '../../content/behaviours.ts';
import type { BehaviourChoice } from '../../domain/behaviour/behaviour-choice.ts';
import { addDays, type Day, daysBetween, type Instant, weekStartOf } from '../../domain/calendar/day.ts';
import { dueDay } from '../../domain/plan/due-day.ts';
import type { Milestone } from '../../domain/plan/milestone.ts';
import { planAxis } from '../../domain/plan/plan-axis.ts';
import type { ExcusedWeek } from '../../domain/plan/time-off.ts';
import type { Transition } from '../../domain/plan/transition.ts';
import { onWorkingDay } from '../../domain/plan/working-day.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import { repExcuseId } from '../../domain/rhythm/excuses.ts';
import type { NextChoice } from '../../domain/rhythm/next-choice.ts';
import type { RepExcuse } from '../../domain/rhythm/rep-excuse.ts';
import { NO_DEALS } from '../../domain/rhythm/rhythm-part.ts';
import type { RhythmPlan, TeamRhythm } from '../../domain/rhythm/rhythm-plan.ts';
import { milestonesFromTemplate } from '../templates/milestones-from-template.ts';
import { MANAGER, TEAM } from './cast.ts';
import { type SampleShape, TEAM_SESSIONS_FROM } from './shape.ts';

/** The id of the sample's transition: always the same, so that there is one sample and it can leave without a trace. */
const SAMPLE_TRANSITION = 'sample';

/** The transition of the sample, marked as such. */
export function sampleTransition(shape: SampleShape): Transition {
  return {
    id: SAMPLE_TRANSITION,
    managerName: MANAGER.name,
    managerRole: MANAGER.role,
    firstDay: shape.firstDay,
    phaseDays: [30, 30, 30],
    workingDays: [1, 2, 3, 4, 5],
    minutesPerDay: 480,
    isSample: true,
    createdAt: `${shape.firstDay}T07:30:00Z` as Instant,
  };
}

/** Which rep of the team has a review soon. */
const REVIEWED = 3;

/** So many reps. Beyond the cast the names begin again, with a number. */
export function sampleReps(count: number): Rep[] {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, order) => {
    const member = TEAM[order % TEAM.length] as (typeof TEAM)[number];
    const round = Math.floor(order / TEAM.length);
    const name = round === 0 ? member.name : `${member.name} ${round + 1}`;
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
    return {
      id: `rep-${order + 1}`,
      name,
      email,
      tier: member.tier,
      status: 'active',
      order,
      nextReview: null,
    };
  });
}

/** The reps with the next review of one of them: the half-year talk is near. */
export function withReview(shape: SampleShape, reps: readonly Rep[]): Rep[] {
  const nextReview = addDays(weekStartOf(shape.today), 7 + 2);
  return reps.map((rep, order) => (order === REVIEWED ? { ...rep, nextReview } : rep));
}

/** Every other week to begin with, and from the fourth week on weekly, save for the top performers. */
export function sampleRhythm(shape: SampleShape, reps: readonly Rep[]): RhythmPlan[] {
  const weekly = addDays(shape.firstDay, 28);
  return reps.flatMap(({ id, tier }) => [
    { id: `start:${id}`, repId: id, from: shape.firstDay, perWeek: 0.5, minutes: 30, deals: { ...NO_DEALS } },
    {
      id: `weekly:${id}`,
      repId: id,
      from: weekly,
      perWeek: tier === 'top' ? 0.5 : 1,
      minutes: tier === 'middle' ? 45 : 30,
      deals: { perWeek: tier === 'middle' ? 0.25 : 0, minutes: 30 },
    },
  ]);
}

/** The team's session, from the week on in which it is first held. */
export function sampleTeamRhythm({ weeks }: SampleShape): TeamRhythm[] {
  const from = weeks[TEAM_SESSIONS_FROM]?.start;
  return from ? [{ id: 'team', from, perWeek: 1, minutes: 60 }] : [];
}

/** One rep was away in the last week but two. */
export function sampleRepExcuses({ weeks }: SampleShape, reps: readonly Rep[]): RepExcuse[] {
  const [weekStart, repId] = [weeks.at(-3)?.start, reps[1]?.id];
  if (!weekStart || !repId) return [];
  return [{ id: repExcuseId(repId, weekStart), repId, weekStart, reason: '' }];
}

/** Three times the manager put a promise before the longest gap. */
export function sampleNextChoices({ weeks }: SampleShape, reps: readonly Rep[]): NextChoice[] {
  const [first, second] = reps;
  if (!first || !second) return [];
  return weeks.slice(-4, -1).flatMap(({ workingDays }, index) => {
    const day = workingDays[1];
    if (!day) return [];
    const why = index === 0 ? 'The promise to the customer can’t wait.' : '';
    const reasons = { before: 'commitment-overdue', behind: 'days-since' } as const;
    return [
      { id: `choice-${index + 1}`, day, repId: first.id, insteadId: second.id, until: null, ...reasons, why },
    ];
  });
}

/** The weeks that don't count: by turns the quarter's end and a week of leave. The plan runs on in them. */
export function sampleExcusedWeeks(shape: SampleShape): ExcusedWeek[] {
  return shape.weeks
    .filter((week) => week.excused)
    .map(({ start }, index) => ({
      id: start,
      weekStart: start,
      reason: index % 2 === 0 ? 'Quarter end: closing and reporting' : 'Annual leave',
      shiftsPlan: false,
    }));
}

/** Two behaviours, chosen in the third week. Nothing is chosen while the plan is younger than that. */
export function sampleBehaviours(shape: SampleShape): BehaviourChoice[] {
  const chosenOn = addDays(shape.firstDay, 14);
  if (chosenOn > shape.today) return [];
  const random = shape.randomFor('behaviours');
  return BEHAVIOURS.filter(({ key }) => key === 'deals' || key === 'feedback').map((behaviour) => {
    const { insteadOf, iWill } = random.pick(behaviour.swaps);
    return { id: behaviour.key, behaviour: behaviour.key, insteadOf, iWill, chosenOn };
  });
}

const SKIPPED = {
  key: 'guess-the-split',
  reason:
    'The first week was measured before I had written down a guess, so there was nothing left to guess.',
} as const;

/** The last of what is due is left open, and one is overdue, as in most plans. */
const LEFT_OPEN = 1;

/** The template's milestones: those due are done about their day, one is skipped with its reason, the latest is overdue. */
export function sampleMilestones(shape: SampleShape): Milestone[] {
  const random = shape.randomFor('milestones');
  const axis = planAxis(sampleTransition(shape), sampleExcusedWeeks(shape));
  const milestones = milestonesFromTemplate().map((milestone) => ({
    milestone,
    due: dueDay(milestone, axis, shape.calendar),
  }));
  const past = milestones.filter(({ due }) => due < shape.today).length;
  return milestones.map(({ milestone, due }, position): Milestone => {
    if (position >= past) return milestone;
    if (milestone.id === SKIPPED.key) {
      return { ...milestone, status: 'skipped', settledOn: due, skipReason: SKIPPED.reason };
    }
    if (past > 8 && position >= past - LEFT_OPEN) return milestone;
    return { ...milestone, status: 'done', settledOn: settled(shape, addDays(due, random.whole(-2, 2))) };
  });
}

function settled(shape: SampleShape, day: Day): Day {
  const worked = onWorkingDay(shape.calendar, day < shape.firstDay ? shape.firstDay : day, shape.today);
  return daysBetween(worked, shape.today) < 0 ? shape.today : worked;
}
