import type { TalkOverTime } from '../../src/core/insights/talk-balance.ts';
import { formatDayWithYear } from '../format/days.ts';
import { formatCount, formatCounted, formatShare } from '../format/numbers.ts';
import type { TableContent } from './ChartTable.tsx';
import { ACT_NAMES, shareOfAct, TALK_ACTS } from './talk-kinds.ts';

/** The chart's numbers: a row for each conversation. */
export function talkTable(series: TalkOverTime): TableContent {
  return {
    columns: [
      { title: 'Conversation' },
      { title: 'Day', numeric: true },
      { title: 'Date', numeric: true },
      ...TALK_ACTS.map((act) => ({ title: ACT_NAMES[act], numeric: true })),
      { title: 'Acts', numeric: true },
      { title: 'Reading' },
    ],
    rows: series.points.map((point) => ({
      key: point.conversationId,
      cells: [
        point.title,
        formatCount(point.planDay),
        formatDayWithYear(point.day),
        ...TALK_ACTS.map((act) => formatShare(shareOfAct(point, act))),
        formatCount(point.acts),
        point.few ? 'Too few to judge' : '',
      ],
    })),
  };
}

/** What the drawing shows, in words. */
export function talkAlternative(series: TalkOverTime): string {
  const { baseline, latest } = series;
  const words = (label: string, period: typeof baseline) =>
    period.acts === 0
      ? `${label}: nothing counted.`
      : `${label}: ${TALK_ACTS.map((act) => `${ACT_NAMES[act].toLowerCase()} ${formatShare(shareOfAct(period, act))}`).join(', ')}, of ${formatCounted(period.acts, 'act')}${period.few ? ', too few to judge' : ''}.`;
  return [
    `${formatCounted(series.points.length, 'conversation')} on the days of the plan.`,
    words('First two weeks', baseline),
    words('Latest two weeks', latest),
  ].join(' ');
}
