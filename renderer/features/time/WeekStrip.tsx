import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { addDays, type Day, weekStartOf } from '../../../src/core/domain/calendar/day.ts';
import type { WeekTimeShare } from '../../../src/core/insights/time-share.ts';
import { formatDay } from '../../format/days.ts';
import { formatShare } from '../../format/numbers.ts';
import { useRecords, useToday } from '../../state/use-plan.ts';
import classes from './WeekStrip.module.css';

function wordsOf(number: number, weekStart: Day, recorded: WeekTimeShare | undefined): string {
  const name = `Week ${number}, from ${formatDay(weekStart)}`;
  if (!recorded || recorded.recordedMinutes === 0) return `${name}: nothing recorded`;
  return `${name}: ${formatShare(recorded.coachingShare)} coaching, ${formatShare(recorded.coverage)} recorded`;
}

/**
 * The weeks of the plan, each with how much of its time is recorded and how much of that is coaching; one is chosen, and
 * the next and the one before are a click away.
 */
export function WeekStrip({
  weeks,
  shares,
  chosen,
  choose,
}: {
  weeks: readonly Day[];
  shares: readonly WeekTimeShare[];
  chosen: Day;
  choose: (weekStart: Day) => void;
}) {
  const records = useRecords();
  const thisWeek = weekStartOf(useToday());
  const strip = useRef<HTMLOListElement>(null);
  const position = weeks.indexOf(chosen);
  const [before, after] = [weeks[position - 1], weeks[position + 1]];
  useEffect(() => {
    const item = strip.current?.children[position];
    if (!(item instanceof HTMLElement) || !strip.current) return;
    strip.current.scrollLeft = item.offsetLeft - strip.current.clientWidth / 2;
  }, [position]);
  return (
    <nav className={classes.weeks} aria-label="Weeks">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label="Week before"
        disabled={!before}
        onClick={() => before && choose(before)}
      >
        <IconChevronLeft size={18} stroke={1.6} />
      </ActionIcon>
      <ol className={classes.strip} ref={strip}>
        {weeks.map((weekStart, index) => {
          const recorded = shares.find((other) => other.weekStart === weekStart);
          const coverage = Math.min(1, recorded?.coverage ?? (recorded?.recordedMinutes ? 1 : 0));
          return (
            <li key={weekStart}>
              <UnstyledButton
                className={classes.week}
                aria-current={weekStart === chosen || undefined}
                aria-label={wordsOf(index + 1, weekStart, recorded)}
                title={`${formatDay(weekStart)} – ${formatDay(addDays(weekStart, 6))}`}
                data-now={weekStart === thisWeek || undefined}
                onClick={() => choose(weekStart)}
              >
                <span className={classes.bar} data-excused={records.get('excused-week', weekStart) && true}>
                  <span className={classes.recorded} style={{ height: `${coverage * 100}%` }}>
                    <span
                      className={classes.coaching}
                      style={{ height: `${(recorded?.coachingShare ?? 0) * 100}%` }}
                    />
                  </span>
                </span>
                {index + 1}
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label="Week after"
        disabled={!after}
        onClick={() => after && choose(after)}
      >
        <IconChevronRight size={18} stroke={1.6} />
      </ActionIcon>
      <Button
        variant="default"
        size="xs"
        disabled={chosen === thisWeek || !weeks.includes(thisWeek)}
        onClick={() => choose(thisWeek)}
      >
        This week
      </Button>
    </nav>
  );
}
