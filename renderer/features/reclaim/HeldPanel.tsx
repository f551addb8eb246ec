import { IconArrowMoveRight, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { type BlockOutcome, type BlockWeek, blocksHeld } from '../../../src/core/insights/blocks-held.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay, formatWeekday } from '../../format/days.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useInsight, useRecords } from '../../state/use-plan.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './Blocks.module.css';
import { OUTCOME_WORDS } from './reclaim-words.ts';

const ICONS: Readonly<Record<BlockOutcome, typeof IconCircleCheck>> = {
  held: IconCircleCheck,
  moved: IconArrowMoveRight,
  missing: IconCircleX,
  unknown: IconCircleDashed,
};

/** So many weeks are shown, the latest first. */
const SHOWN = 6;

function weekWords({ planned, held, moved, missing, unknown }: BlockWeek): string {
  if (unknown === planned) return `${planned} planned`;
  return `${held} held, ${moved} moved, ${missing} not in the calendar, of ${planned}`;
}

/** Which planned blocks happened, by the calendars that were brought in; nothing before a week with blocks is over. */
export function HeldPanel() {
  const { weeks, total, minutesHeld, minutesPlanned } = useInsight(blocksHeld);
  const records = useRecords();
  if (weeks.length === 0) return null;
  const shown = weeks.slice(-SHOWN).reverse();
  const seen = total.planned - total.unknown;
  return (
    <Panel title="What became of the blocks" hint="Read from the calendars that you bring in.">
      <p className={classes.sum}>
        {seen === 0 ? (
          <>
            No calendar is in for these weeks.{' '}
            <a href={addressOf('time', 'import')}>Import one to see which blocks were held.</a>
          </>
        ) : (
          <>
            <strong>
              {total.held + total.moved} of {seen}
            </strong>{' '}
            planned blocks were held, {total.moved} of them at another time; {formatMinutes(minutesHeld)} of{' '}
            {formatMinutes(minutesPlanned)}.
          </>
        )}
      </p>
      <ul className={classes.list}>
        {shown.map((week) => (
          <li key={week.weekStart} className={classes.heldWeek}>
            <span className={classes.heldName}>Week of {formatDay(week.weekStart)}</span>
            <span className={classes.heldWords}>{weekWords(week)}</span>
            <ul
              className={classes.outcomes}
              aria-label={`Blocks of the week of ${formatDay(week.weekStart)}`}
            >
              {week.blocks.map(({ blockId, day, outcome, movedTo }) => {
                const Icon = ICONS[outcome];
                const title = records.get('coaching-block', blockId)?.title ?? '';
                return (
                  <li key={`${blockId}${day}`} data-outcome={outcome} className={classes.outcome}>
                    <Icon size={16} stroke={1.7} aria-hidden />
                    <span className={classes.title}>
                      {formatWeekday(day)} · {title} · {OUTCOME_WORDS[outcome]}
                      {movedTo &&
                        ` to ${movedTo.day === day ? movedTo.start.slice(11, 16) : formatWeekday(movedTo.day)}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
