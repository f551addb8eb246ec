import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { OutcomeKind } from '../../../src/core/domain/outcome/built-in-measures.ts';
import { overlap, type Period } from '../../../src/core/domain/outcome/periods.ts';
import { useRecords, useToday } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import { usePaged } from '../team/use-paged.ts';
import { FigureGrid } from './FigureGrid.tsx';
import classes from './FiguresPanel.module.css';
import {
  type ColumnGrain,
  figureColumns,
  irregularPeriods,
  usualGrain,
  windowEnd,
} from './figure-columns.ts';
import { PeriodForm } from './PeriodForm.tsx';

const PAGE = 40;

const TYPING = {
  percent: 'Type 78 for 78%, 9 of 12 for a rate with its count, or 78 (12).',
  days: 'Type 45, or 45 (7) with how many it is the mean of.',
  number: 'Type a number, or 12 (5) with how many it rests on.',
} as const;

/** The figures themselves, to be typed: months or quarters across, a page of time at once; other periods beside them. */
export function FiguresPanel({ measure }: { measure: OutcomeKind }) {
  const records = useRecords();
  const today = useToday();
  const all = records.all('outcome-figure');
  const figures = useMemo(() => all.filter(({ measureId }) => measureId === measure.id), [all, measure.id]);
  const [grain, setGrain] = useState<ColumnGrain>(() => usualGrain(figures));
  const [back, setBack] = useState(0);
  const [added, setAdded] = useState<readonly Period[]>([]);
  const [adding, setAdding] = useState(false);
  const columns = useMemo(
    () => figureColumns(grain, windowEnd(grain, today, back), irregularPeriods([...figures, ...added])),
    [grain, today, back, figures, added],
  );
  const reps = records.all('rep');
  const rows = useMemo(() => {
    const shown = new Set(
      figures.filter((figure) => columns.some((column) => overlap(column, figure))).map(({ repId }) => repId),
    );
    if (measure.of === 'team' && shown.size === (shown.has(null) ? 1 : 0)) return [];
    return reps
      .filter(({ id, status }) => status === 'active' || shown.has(id))
      .sort((a, b) => a.order - b.order);
  }, [reps, figures, columns, measure.of]);
  const { shown, more, showMore } = usePaged(rows, PAGE);
  return (
    <Panel
      title="Figures"
      hint={`${TYPING[measure.unit]} Arrow keys, Enter and pasted blocks work as in a spreadsheet.`}
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label="Columns"
            data={[
              { value: 'month', label: 'Months' },
              { value: 'quarter', label: 'Quarters' },
            ]}
            value={grain}
            onChange={(value) => {
              setGrain(value as ColumnGrain);
              setBack(0);
            }}
          />
          <ActionIcon variant="default" aria-label="Earlier" onClick={() => setBack(back + 1)}>
            <IconChevronLeft size={17} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label="Later"
            disabled={back === 0}
            onClick={() => setBack(back - 1)}
          >
            <IconChevronRight size={17} />
          </ActionIcon>
        </>
      }
      flush
    >
      <FigureGrid measure={measure} reps={shown} columns={columns} figures={figures} today={today} />
      <div className={classes.foot} data-after-grid>
        <Button variant="default" size="xs" onClick={() => setAdding(true)}>
          Another period
        </Button>
        {more > 0 && (
          <Button variant="default" size="xs" onClick={showMore}>
            Show {Math.min(PAGE, more)} more of {rows.length}
          </Button>
        )}
      </div>
      {adding && (
        <PeriodForm
          close={() => setAdding(false)}
          add={(period) => {
            setAdded([...added, period]);
            setBack(backTo(period, grain, today));
          }}
        />
      )}
    </Panel>
  );
}

/** How many windows back a period is in sight. */
function backTo(period: Period, grain: ColumnGrain, today: Period['from']): number {
  let back = 0;
  while (
    back < 200 &&
    !figureColumns(grain, windowEnd(grain, today, back), []).some((column) => overlap(column, period))
  ) {
    back += 1;
  }
  return back;
}
