import type { Ref } from 'react';
import { PHASE_NUMBERS } from '../../../../src/core/domain/plan/phase-number.ts';
import { type PortfolioGroup, summaryOfManagers } from '../../../../src/core/insights/portfolio.ts';
import { addressOf } from '../../../app/router.ts';
import { phaseName } from '../../../charts/phase-spans.ts';
import { formatCounted, formatShare } from '../../../format/numbers.ts';
import { Clamped } from '../../../ui/Clamped.tsx';
import { engagementWords } from '../standing-words.ts';
import classes from './Portfolio.module.css';

/** What a row needs to know about where it stands in a table of which only a part is drawn. */
export type RowPlace = {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly 'data-index': number;
  readonly 'aria-rowindex': number;
};

const KEY_NAMES: Readonly<Record<string, string>> = {
  before: 'Not begun',
  ...Object.fromEntries(PHASE_NUMBERS.map((phase) => [phase, phaseName(phase)])),
  after: 'After the plan',
};

function titleOf({ key, engagement, client }: PortfolioGroup): string {
  if (engagement) return engagementWords(client, engagement);
  return client?.name ?? KEY_NAMES[key] ?? 'In no engagement';
}

/** The head of a group: whose it is, and its managers in a few numbers. */
export function GroupRow({
  group,
  place,
  columns,
}: {
  group: PortfolioGroup;
  place: RowPlace;
  columns: number;
}) {
  const { engagement } = group;
  const { managers, stalled, coachingShare, telling } = summaryOfManagers(group.managers);
  return (
    <tr className={classes.group} {...place}>
      <th scope="rowgroup" colSpan={columns}>
        <div className={classes.groupLine}>
          {engagement ? (
            <a href={addressOf('engagements', engagement.id)}>
              <Clamped text={titleOf(group)} />
            </a>
          ) : (
            <Clamped text={titleOf(group)} />
          )}
          {engagement?.status === 'closed' && <span className={classes.badge}>closed</span>}
          <span className={classes.groupFigures}>
            {formatCounted(managers, 'manager')}
            {stalled > 0 && `, ${stalled} stalled`}
            {coachingShare.value !== null && `, coaching ${formatShare(coachingShare.value)}`}
            {telling.value !== null && `, telling ${formatShare(telling.value)}`}
          </span>
        </div>
      </th>
    </tr>
  );
}
