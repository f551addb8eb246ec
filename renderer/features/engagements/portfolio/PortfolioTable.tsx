import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { memo, useMemo, useRef } from 'react';
import type {
  PortfolioGroup,
  PortfolioManager,
  PortfolioOrder,
} from '../../../../src/core/insights/portfolio.ts';
import type { RecordSet } from '../../../../src/core/records/records.ts';
import { useRowsInSight } from '../../../ui/use-rows-in-sight.ts';
import { GroupRow } from './GroupRow.tsx';
import { ManagerRow } from './ManagerRow.tsx';
import classes from './Portfolio.module.css';
import type { PortfolioView } from './view.ts';

const COLUMNS: readonly { order: PortfolioOrder; title: string; first: 'up' | 'down' }[] = [
  { order: 'name', title: 'Manager', first: 'up' },
  { order: 'day', title: 'Day', first: 'down' },
  { order: 'quiet', title: 'Last entry', first: 'down' },
  { order: 'gates', title: 'Gates behind', first: 'down' },
  { order: 'coaching-share', title: 'Coaching', first: 'up' },
  { order: 'telling', title: 'Telling', first: 'down' },
  { order: 'rhythm', title: 'Rhythm', first: 'up' },
];

type Item =
  | { readonly kind: 'group'; readonly key: string; readonly group: PortfolioGroup }
  | { readonly kind: 'manager'; readonly key: string; readonly manager: PortfolioManager };

function itemsOf(groups: readonly PortfolioGroup[], isGrouped: boolean): Item[] {
  return groups.flatMap((group): Item[] => [
    ...(isGrouped ? [{ kind: 'group', key: `group:${group.key}`, group } as const] : []),
    ...group.managers.map((manager) => ({ kind: 'manager', key: manager.id, manager }) as const),
  ]);
}

/** Row heights in pixels until they are measured; where they are right, nothing is drawn a second time. */
const ROW = 60;
const GROUP_ROW = 44;

/** The managers as a table that is ordered by any column; of a long one only the rows in sight are drawn. */
export const PortfolioTable = memo(function PortfolioTable({
  groups,
  order,
  direction,
  isGrouped,
  ticked: tickedIds,
  change,
  practice,
  namesEngagement,
}: {
  groups: readonly PortfolioGroup[];
  order: PortfolioView['order'];
  direction: PortfolioView['direction'];
  isGrouped: boolean;
  ticked: PortfolioView['ticked'];
  change: (change: Partial<PortfolioView>) => void;
  practice: RecordSet;
  namesEngagement: boolean;
}) {
  const items = useMemo(() => itemsOf(groups, isGrouped), [groups, isGrouped]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { rows, before, after, measure } = useRowsInSight({
    list: body,
    count: items.length,
    keyOf: (index) => items[index]?.key ?? index,
    estimate: (index) => (items[index]?.kind === 'group' ? GROUP_ROW : ROW),
  });
  const ticked = new Set(tickedIds);
  const tick = (id: string) =>
    change({ ticked: ticked.has(id) ? tickedIds.filter((other) => other !== id) : [...tickedIds, id] });
  return (
    <table className={classes.managers} aria-rowcount={items.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={classes.tick}>
            <span className="unseen">Compare</span>
          </th>
          {COLUMNS.map((column) => (
            <SortedHead
              key={column.order}
              column={column}
              order={order}
              direction={direction}
              change={change}
            />
          ))}
          <th scope="col" className={classes.last}>
            <span className="unseen">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <SpacerRow height={before} />}
        {rows.map((index) => {
          const item = items[index];
          if (!item) return null;
          const place = { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
          return item.kind === 'group' ? (
            <GroupRow key={item.key} group={item.group} place={place} columns={COLUMNS.length + 2} />
          ) : (
            <ManagerRow
              key={item.key}
              manager={item.manager}
              place={place}
              isTicked={ticked.has(item.manager.id)}
              tick={() => tick(item.manager.id)}
              practice={practice}
              namesEngagement={namesEngagement}
            />
          );
        })}
        {after > 0 && <SpacerRow height={after} />}
      </tbody>
    </table>
  );
});

function SpacerRow({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td className={classes.spacer} colSpan={COLUMNS.length + 2} style={{ height }} />
    </tr>
  );
}

function SortedHead({
  column,
  order,
  direction,
  change,
}: {
  column: (typeof COLUMNS)[number];
  order: PortfolioView['order'];
  direction: PortfolioView['direction'];
  change: (change: Partial<PortfolioView>) => void;
}) {
  const isOrder = order === column.order;
  const next = isOrder ? (direction === 'up' ? 'down' : 'up') : column.first;
  const Arrow = !isOrder ? IconArrowsSort : direction === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      className={column.order === 'name' ? classes.first : undefined}
      aria-sort={isOrder ? (direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      <UnstyledButton
        className={classes.sort}
        data-on={isOrder || undefined}
        onClick={() => change({ order: column.order, direction: next })}
      >
        {column.title}
        <Arrow size={13} stroke={1.8} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
