import type { TodayAgenda } from '../../../src/core/insights/today-agenda.ts';
import { addressOf } from '../../app/router.ts';
import { formatDay } from '../../format/days.ts';
import { formatMinutes, formatShare } from '../../format/numbers.ts';
import { Figure, Figures } from '../../ui/Figure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BlocksFigure } from './BlocksFigure.tsx';
import { heldThisWeek } from './held-this-week.ts';

/** This week against its rhythm, and whether last week's time is in. */
export function WeekGlance({ agenda }: { agenda: TodayAgenda }) {
  const { thisWeek, heldBefore, lastWeekTime } = agenda;
  return (
    <Panel title="This week">
      <Figures stacks>
        <Figure label="Planned sessions held" {...heldThisWeek(thisWeek, heldBefore)} />
        {lastWeekTime && (
          <Figure
            label="Last week’s time recorded"
            value={formatShare(lastWeekTime.coverage)}
            basis={
              lastWeekTime.recorded ? (
                `${formatMinutes(lastWeekTime.recordedMinutes)} of ${formatMinutes(lastWeekTime.expectedMinutes)}`
              ) : (
                <a href={addressOf('time')}>Record the week of {formatDay(lastWeekTime.weekStart)}</a>
              )
            }
          />
        )}
        <BlocksFigure />
      </Figures>
    </Panel>
  );
}
