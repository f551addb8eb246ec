import type { PhaseNumber } from '../../../src/core/domain/plan/phase-number.ts';
import type { ManagerStanding } from '../../../src/core/insights/manager-standing.ts';
import type { PortfolioManager } from '../../../src/core/insights/portfolio.ts';
import { formatCount, formatMinutes, formatShare } from '../../format/numbers.ts';

/** The phases by name. */
export const PHASE_NAMES: Readonly<Record<PhaseNumber, string>> = {
  1: 'Diagnosis',
  2: 'Skill Building',
  3: 'Reinforcement',
};

/** Which day of the plan it is: `Day 45 of 90`, `Starts in 3 days`, `Day 90 is over`. */
export function dayWords({ planDay, planDays, state }: ManagerStanding): string {
  if (state === 'before') return `Starts in ${1 - planDay} ${planDay === 0 ? 'day' : 'days'}`;
  return state === 'after' ? `Day ${planDays} is over` : `Day ${planDay} of ${planDays}`;
}

/** The phase, or that the plan stands still. */
export function phaseWords({ phase, state, paused }: ManagerStanding): string {
  if (state === 'before') return 'Not begun';
  if (paused) return `${PHASE_NAMES[phase]}, paused`;
  return state === 'after' ? 'After the plan' : PHASE_NAMES[phase];
}

/** How long ago the last entry was: `today`, `yesterday`, `12 days ago`. */
export function quietWords({ quietDays }: PortfolioManager): string {
  if (quietDays === 0) return 'today';
  return quietDays === 1 ? 'yesterday' : `${formatCount(quietDays)} days ago`;
}

/** The gates that are behind: `Gate 1`, `Gates 1 and 2`; none is `None behind`. */
export function gateWords(gates: readonly PhaseNumber[]): string {
  if (gates.length === 0) return 'None behind';
  if (gates.length === 1) return `Gate ${gates[0]}`;
  return `Gates ${gates.slice(0, -1).join(', ')} and ${gates.at(-1)}`;
}

/** A number of a manager, with what it was counted from. */
export type StandingMeasure = {
  readonly key: string;
  readonly label: string;
  readonly value: (standing: ManagerStanding) => number | null;
  readonly basis: (standing: ManagerStanding) => string;
  /** The same in the room of a table's cell. */
  readonly short: (standing: ManagerStanding) => string;
  /** Where the manager began, where that is known. */
  readonly from?: (standing: ManagerStanding) => number | null;
  readonly colour: string;
};

/** What managers are compared by, in the order of tables. */
export const STANDING_MEASURES: readonly StandingMeasure[] = [
  {
    key: 'coaching-share',
    label: 'Coaching share',
    value: ({ coachingShare }) => coachingShare.value,
    basis: ({ coachingShare }) =>
      coachingShare.value === null ? 'no measured week' : `of ${formatMinutes(coachingShare.count)}`,
    short: ({ coachingShare }) => (coachingShare.value === null ? 'no week yet' : 'one week'),
    from: ({ baselineShare }) => baselineShare,
    colour: 'var(--coaching)',
  },
  {
    key: 'telling',
    label: 'Telling',
    value: ({ telling }) => telling.value,
    basis: ({ telling }) => actsWords(telling.count),
    short: ({ telling }) => (telling.count === 0 ? 'none lately' : `of ${formatCount(telling.count)}`),
    from: ({ baselineTelling }) => baselineTelling,
    colour: 'var(--tell)',
  },
  {
    key: 'asking',
    label: 'Asking',
    value: ({ asking }) => asking.value,
    basis: ({ asking }) => actsWords(asking.count),
    short: ({ asking }) => (asking.count === 0 ? 'none lately' : `of ${formatCount(asking.count)}`),
    colour: 'var(--ask)',
  },
  {
    key: 'reflecting',
    label: 'Reflecting',
    value: ({ reflecting }) => reflecting.value,
    basis: ({ reflecting }) => actsWords(reflecting.count),
    short: ({ reflecting }) =>
      reflecting.count === 0 ? 'none lately' : `of ${formatCount(reflecting.count)}`,
    colour: 'var(--reflect)',
  },
  {
    key: 'rhythm',
    label: 'Rhythm kept',
    value: ({ rhythmKept }) => rhythmKept.value,
    basis: ({ rhythmKept }) => `of ${formatCount(rhythmKept.count)} rep-weeks`,
    short: ({ rhythmKept }) => `of ${formatCount(rhythmKept.count)}`,
    colour: 'var(--coaching)',
  },
  {
    key: 'commitments',
    label: 'Commitments kept',
    value: ({ commitmentsKept }) => commitmentsKept.value,
    basis: ({ commitmentsKept }) => `of ${formatCount(commitmentsKept.count)} due`,
    short: ({ commitmentsKept }) => `of ${formatCount(commitmentsKept.count)}`,
    colour: 'var(--neutral)',
  },
];

function actsWords(count: number): string {
  return count === 0 ? 'no conversation lately' : `of ${formatCount(count)} acts`;
}

/** A value with where it began: `24%, from 68%`. */
export function fromWords(measure: StandingMeasure, standing: ManagerStanding): string | null {
  const before = measure.from?.(standing) ?? null;
  return before === null || measure.value(standing) === null ? null : `from ${formatShare(before)}`;
}
