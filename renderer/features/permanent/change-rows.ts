import type { ManagerStanding } from '../../../src/core/insights/manager-standing.ts';
import { formatCount, formatMinutes, formatShare } from '../../format/numbers.ts';

/** A measure at the beginning and now, in words; `before` is null where there was nothing to begin with. */
export type ChangeRow = {
  readonly key: string;
  readonly name: string;
  readonly before: string | null;
  readonly now: string;
  readonly basis: string;
};

/** What changed over a cycle, as a table shows it. */
export function changeRows(standing: ManagerStanding): ChangeRow[] {
  const { coachingShare, baselineShare, telling, asking, reflecting } = standing;
  const { rhythmKept, commitmentsKept } = standing;
  const acts =
    telling.count > 0
      ? `${formatCount(telling.count)} acts in the latest two weeks`
      : 'no conversation lately';
  const from = (value: number | null) => (value === null ? null : formatShare(value));
  return [
    {
      key: 'share',
      name: 'Coaching share',
      before: from(baselineShare),
      now: formatShare(coachingShare.value),
      basis:
        coachingShare.value === null
          ? 'no measured week'
          : `latest measured week, ${formatMinutes(coachingShare.count)} recorded`,
    },
    {
      key: 'telling',
      name: 'Telling',
      before: from(standing.baselineTelling),
      now: formatShare(telling.value),
      basis: acts,
    },
    {
      key: 'asking',
      name: 'Asking',
      before: from(standing.baselineAsking),
      now: formatShare(asking.value),
      basis: acts,
    },
    {
      key: 'reflecting',
      name: 'Reflecting',
      before: from(standing.baselineReflecting),
      now: formatShare(reflecting.value),
      basis: acts,
    },
    {
      key: 'rhythm',
      name: 'Rhythm kept',
      before: null,
      now: formatShare(rhythmKept.value),
      basis: `${formatCount(rhythmKept.count)} rep-weeks elapsed`,
    },
    {
      key: 'commitments',
      name: 'Commitments kept',
      before: null,
      now: formatShare(commitmentsKept.value),
      basis: `${formatCount(commitmentsKept.count)} fell due`,
    },
  ];
}
