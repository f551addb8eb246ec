import type { TalkOverTime, TalkPoint } from '../../src/core/insights/talk-balance.ts';
import { formatDayWithYear } from '../format/days.ts';
import { HERE } from '../format/formats.ts';
import { formatCount, formatShare } from '../format/numbers.ts';
import type { TableContent } from './ChartTable.tsx';
import { ACT_NAMES, shareOfAct, TALK_ACTS } from './talk-kinds.ts';

/** What a conversation is called: by its title, a live tally by how it came about. */
export function titleOfPoint({ title }: TalkPoint): string {
  return title ?? 'Live tally';
}

function readingOf({ source, few }: TalkPoint): string {
  const words = [...(source === 'tally' ? ['tallied by hand'] : []), ...(few ? ['too few to judge'] : [])];
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ');
}

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
      key: `${point.source}:${point.id}`,
      cells: [
        titleOfPoint(point),
        formatCount(point.planDay),
        formatDayWithYear(point.day),
        ...TALK_ACTS.map((act) => formatShare(shareOfAct(point, act))),
        formatCount(point.acts),
        readingOf(point),
      ],
    })),
  };
}

/** What the drawing shows, in words. */
export function talkAlternative(series: TalkOverTime, formats = HERE): string {
  const { baseline, latest } = series;
  const words = (label: string, period: typeof baseline) =>
    period.acts === 0
      ? `${label}: nothing counted.`
      : `${label}: ${TALK_ACTS.map((act) => `${ACT_NAMES[act].toLowerCase()} ${formats.share(shareOfAct(period, act))}`).join(', ')}, of ${formats.counted(period.acts, 'act')}${period.few ? ', too few to judge' : ''}.`;
  const tallied = series.points.filter(({ source }) => source === 'tally').length;
  return [
    `${formats.counted(series.points.length, 'conversation')} on the days of the plan${tallied > 0 ? `, ${tallied} of them tallied by hand` : ''}.`,
    words('First two weeks', baseline),
    words('Latest two weeks', latest),
  ].join(' ');
}
