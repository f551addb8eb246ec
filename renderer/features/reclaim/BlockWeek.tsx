import { UnstyledButton } from '@mantine/core';
import type { CoachingBlock } from '../../../src/core/domain/reclaim/coaching-block.ts';
import { formatDay } from '../../format/days.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useToday, useTransition } from '../../state/use-plan.ts';
import { WEEKDAY_NAMES } from '../start/weekday-names.ts';
import classes from './Blocks.module.css';

function spanWords({ from, until }: CoachingBlock, today: string): string | null {
  if (until !== null && until < today) return `ended ${formatDay(until)}`;
  if (from > today) return `from ${formatDay(from)}`;
  return until === null ? null : `until ${formatDay(until)}`;
}

/** The working week in columns, each day's blocks by their start. A block opens to be changed. */
export function BlockWeek({
  blocks,
  edit,
}: {
  blocks: readonly CoachingBlock[];
  edit: (block: CoachingBlock) => void;
}) {
  const today = useToday();
  const { workingDays } = useTransition();
  const days = WEEKDAY_NAMES.filter(
    ({ weekday }) => workingDays.includes(weekday) || blocks.some((block) => block.weekday === weekday),
  );
  return (
    <div className={classes.week} style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}>
      {days.map(({ weekday, name }) => {
        const ofDay = blocks
          .filter((block) => block.weekday === weekday)
          .sort((a, b) => (a.start < b.start ? -1 : 1));
        return (
          <section key={weekday} className={classes.day} aria-label={name}>
            <h3 className={classes.dayName}>{name}</h3>
            {ofDay.length === 0 && <p className={classes.free}>–</p>}
            {ofDay.map((block) => {
              const span = spanWords(block, today);
              return (
                <UnstyledButton key={block.id} className={classes.block} onClick={() => edit(block)}>
                  <span className={classes.time}>
                    {block.start}, {formatMinutes(block.minutes)}
                    {block.everyWeeks > 1 && `, every ${block.everyWeeks} weeks`}
                  </span>
                  <span className={classes.title}>{block.title}</span>
                  {span && <span className={classes.span}>{span}</span>}
                </UnstyledButton>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}
