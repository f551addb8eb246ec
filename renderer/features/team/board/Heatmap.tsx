import { addDays } from '../../../../src/core/domain/calendar/day.ts';
import {
  type CoachingDays,
  coachingDays,
  type RepDays,
} from '../../../../src/core/insights/coaching-days.ts';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import type { TableContent } from '../../../charts/ChartTable.tsx';
import { formatDay } from '../../../format/days.ts';
import { formatCounted, formatMinutes } from '../../../format/numbers.ts';
import { useInsight, useRecords } from '../../../state/use-plan.ts';
import { HeatmapPlot } from './HeatmapPlot.tsx';

const DAYS_OF_A_WEEK = 7;

function tableOf(
  { firstDay, days }: CoachingDays,
  reps: readonly RepDays[],
  nameOf: (id: string) => string,
): TableContent {
  const weeks = Array.from({ length: Math.ceil(days / DAYS_OF_A_WEEK) }, (_, week) => week * DAYS_OF_A_WEEK);
  return {
    columns: [
      { title: 'Rep' },
      { title: 'In all', numeric: true },
      ...weeks.map((from) => ({ title: `From ${formatDay(addDays(firstDay, from))}`, numeric: true })),
    ],
    rows: reps.map(({ repId, minutes, total }) => ({
      key: repId,
      cells: [
        nameOf(repId),
        formatMinutes(total),
        ...weeks.map((from) => {
          const sum = minutes.slice(from, from + DAYS_OF_A_WEEK).reduce((all, each) => all + each, 0);
          return sum === 0 ? '–' : formatMinutes(sum);
        }),
      ],
    })),
  };
}

/** Minutes of coaching by rep and day over the plan: where the gaps are. */
export function Heatmap({ repIds }: { repIds: readonly string[] }) {
  const days = useInsight(coachingDays);
  const records = useRecords();
  const reps = days.reps.filter(({ repId }) => repIds.includes(repId));
  const nameOf = (id: string) => records.get('rep', id)?.name ?? '';
  const held = reps.reduce((sum, { minutes }) => sum + minutes.filter((each) => each > 0).length, 0);
  return (
    <ChartFrame
      title={`Coaching by day, over ${days.days} days`}
      caption="A square is a day with a session; the larger, the more minutes. Team sessions count for everybody who was there."
      alternative={`${formatCounted(reps.length, 'rep')} by ${formatCounted(days.days, 'day')}: ${formatCounted(held, 'day of a rep', 'days of the reps')} with coaching. The table has the minutes by week.`}
      table={tableOf(days, reps, nameOf)}
      empty={held === 0 ? <p>No session is logged in these days yet.</p> : undefined}
      draw={(width) => <HeatmapPlot days={days} reps={reps} nameOf={nameOf} width={width} />}
    />
  );
}
