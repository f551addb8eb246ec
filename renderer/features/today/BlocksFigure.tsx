import { addDays, weekStartOf } from '../../../src/core/domain/calendar/day.ts';
import { blocksHeld } from '../../../src/core/insights/blocks-held.ts';
import { addressOf } from '../../app/router.ts';
import { formatMinutes } from '../../format/numbers.ts';
import { useInsight, useToday } from '../../state/use-plan.ts';
import { Figure } from '../../ui/Figure.tsx';

/** How many of last week's coaching blocks were held; nothing when none was planned. */
export function BlocksFigure() {
  const today = useToday();
  const last = addDays(weekStartOf(today), -7);
  const week = useInsight(blocksHeld).weeks.find(({ weekStart }) => weekStart === last);
  if (!week) return null;
  const imported = week.unknown < week.planned;
  return (
    <Figure
      label="Last week’s coaching blocks held"
      value={imported ? `${week.held + week.moved} of ${week.planned}` : '–'}
      basis={
        imported ? (
          `${formatMinutes(week.minutesHeld)} of ${formatMinutes(week.minutesPlanned)}`
        ) : (
          <a href={addressOf('time', 'import')}>Import the calendar of that week</a>
        )
      }
    />
  );
}
