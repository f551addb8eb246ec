import { Button, Group, NativeSelect, Popover } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../src/core/domain/calendar/day.ts';
import type { Period } from '../../../src/core/domain/outcome/periods.ts';
import { type PeriodChoice, readChoice, writeChoice } from '../../../src/core/domain/plan/story-period.ts';
import { pastCycles } from '../../../src/core/insights/past-cycles.ts';
import { goTo } from '../../app/router.ts';
import { formatDayWithYear } from '../../format/days.ts';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { DayField } from '../../ui/DayField.tsx';
import classes from './PeriodPicker.module.css';

const CHOICES: { value: string; label: string }[] = [
  { value: 'start', label: 'Since day 1' },
  { value: 'phase', label: 'This phase' },
  { value: 'weeks', label: 'Last 4 weeks' },
  { value: 'quarter', label: 'This quarter' },
  { value: 'plan', label: 'The days of the plan' },
];

/** Chooses the days that all cards and charts are about; the choice is the address, so it can be kept and gone back from. */
export function PeriodPicker({ choice, period }: { choice: PeriodChoice; period: Period }) {
  const [asking, setAsking] = useState(false);
  const cycles = useInsight(pastCycles).map(({ number, firstDay: from, lastDay: to }) => ({
    value: writeChoice({ from, to }),
    label: `Cycle ${number}`,
  }));
  const value = writeChoice(choice);
  const own = typeof choice !== 'string' && cycles.every((cycle) => cycle.value !== value);
  const choose = (chosen: string) => {
    if (chosen === 'own') setAsking(true);
    else if (readChoice(chosen)) goTo('progress', chosen);
  };
  return (
    <div className={classes.picker}>
      <Popover opened={asking} onChange={setAsking} position="bottom-end" shadow="md" withArrow trapFocus>
        <Popover.Target>
          <NativeSelect
            aria-label="Period"
            data={[...CHOICES, ...cycles, { value: 'own', label: own ? 'Chosen days' : 'Other days …' }]}
            value={own ? 'own' : value}
            onChange={(event) => choose(event.currentTarget.value)}
            onClick={() => own && setAsking(true)}
          />
        </Popover.Target>
        <Popover.Dropdown>
          <OwnDays period={period} close={() => setAsking(false)} />
        </Popover.Dropdown>
      </Popover>
      <p className={classes.days}>
        {formatDayWithYear(period.from)} to {formatDayWithYear(period.to)}
      </p>
    </div>
  );
}

function OwnDays({ period, close }: { period: Period; close: () => void }) {
  const today = useToday();
  const [from, setFrom] = useState<Day | null>(period.from);
  const [to, setTo] = useState<Day | null>(period.to);
  const isSpan = from !== null && to !== null && from <= to;
  const show = () => {
    if (!isSpan) return;
    close();
    goTo('progress', writeChoice({ from, to }));
  };
  return (
    <div className={classes.own}>
      <Group grow align="start">
        <DayField label="From" value={from} max={today} onChange={setFrom} />
        <DayField
          label="To"
          value={to}
          max={today}
          onChange={setTo}
          error={from !== null && to !== null && from > to && 'It ends before it begins.'}
        />
      </Group>
      <Button size="xs" disabled={!isSpan} onClick={show}>
        Show these days
      </Button>
    </div>
  );
}
