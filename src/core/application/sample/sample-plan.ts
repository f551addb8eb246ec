import { BEHAVIOURS } from '../../content/behaviours.ts';
import type { BehaviourChoice } from '../../domain/behaviour/behaviour-choice.ts';
import { addDays, type Day, daysBetween, type Instant } from '../../domain/calendar/day.ts';
import { dueDay } from '../../domain/plan/due-day.ts';
import type { Milestone } from '../../domain/plan/milestone.ts';
import { planAxis } from '../../domain/plan/plan-axis.ts';
import type { ExcusedWeek } from '../../domain/plan/time-off.ts';
import type { Transition } from '../../domain/plan/transition.ts';
import { onWorkingDay } from '../../domain/plan/working-day.ts';
import type { Rep } from '../../domain/rep/rep.ts';
import type { RhythmPlan } from '../../domain/rhythm/rhythm-plan.ts';
import { milestonesFromTemplate } from '../templates/milestones-from-template.ts';
import { MANAGER, TEAM } from './cast.ts';
import type { SampleShape } from './shape.ts';

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

/** So many reps. Beyond the cast the names begin again, with a number. */
export function sampleReps(count: number): Rep[] {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, order) => {
    const member = TEAM[order % TEAM.length] as (typeof TEAM)[number];
    const round = Math.floor(order / TEAM.length);
    const name = round === 0 ? member.name : `${member.name} ${round + 1}`;
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
    return { id: `rep-${order + 1}`, name, email, tier: member.tier, status: 'active', order };
  });
}

/** Every other week to begin with, and from the fourth week on weekly, save for the top performers. */
export function sampleRhythm(shape: SampleShape, reps: readonly Rep[]): RhythmPlan[] {
  const weekly = addDays(shape.firstDay, 28);
  return reps.flatMap(({ id, tier }) => [
    { id: `start:${id}`, repId: id, from: shape.firstDay, perWeek: 0.5, minutes: 30 },
    { id: `weekly:${id}`, repId: id, from: weekly, perWeek: tier === 'top' ? 0.5 : 1, minutes: 35 },
  ]);
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
