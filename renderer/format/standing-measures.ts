import type { ManagerStanding } from '../../src/core/insights/manager-standing.ts';
import { formatCount, formatMinutes, formatShare } from './numbers.ts';

/** A number of where a manager stands, with what it was counted from. */
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

/** What managers are compared by, with each other and with how they began, in the order of tables. */
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
  actMeasure('telling', 'Telling', 'var(--tell)', ({ baselineTelling }) => baselineTelling),
  actMeasure('asking', 'Asking', 'var(--ask)', ({ baselineAsking }) => baselineAsking),
  actMeasure('reflecting', 'Reflecting', 'var(--reflect)', ({ baselineReflecting }) => baselineReflecting),
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

/** The share of an act among all that were counted. */
function actMeasure(
  key: 'telling' | 'asking' | 'reflecting',
  label: string,
  colour: string,
  from: NonNullable<StandingMeasure['from']>,
): StandingMeasure {
  return {
    key,
    label,
    value: (standing) => standing[key].value,
    basis: (standing) => actsWords(standing[key].count),
    short: (standing) => shortActs(standing[key].count),
    from,
    colour,
  };
}

function actsWords(count: number): string {
  return count === 0 ? 'no conversation lately' : `of ${formatCount(count)} acts`;
}

function shortActs(count: number): string {
  return count === 0 ? 'none lately' : `of ${formatCount(count)}`;
}

/** A value with where it began: `24%, from 68%`. */
export function fromWords(measure: StandingMeasure, standing: ManagerStanding): string | null {
  const before = measure.from?.(standing) ?? null;
  return before === null || measure.value(standing) === null ? null : `from ${formatShare(before)}`;
}
