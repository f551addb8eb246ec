import { CATEGORY_GROUPS } from '../../content/time-categories.ts';
import { MEASURED_FROM, type ShareBand, shareBand, type WeekTimeShare } from '../../insights/time-share.ts';
import { benchmarksOf, ownBenchmarksOf } from '../report-benchmark.ts';
import {
  column,
  type Line,
  paragraph,
  quantity,
  type ReportBenchmark,
  type ReportBlock,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';
import { reclaimLines } from './reclaim-lines.ts';
import { rescueLine } from './rescue-line.ts';

const BAND_WORDS: Readonly<Record<ShareBand, string>> = {
  typical: 'as low as is typical',
  building: 'on the way up',
  'on-target': 'within the target band',
  above: 'above the target band',
};

function weekFigure(
  label: string,
  week: WeekTimeShare,
  benchmarks?: readonly ReportBenchmark[],
): ReportFigure {
  const count: Line = [
    quantity(week.coachingMinutes, 'minutes'),
    ' of ',
    quantity(week.recordedMinutes, 'minutes'),
    ' in the week of ',
    { day: week.weekStart },
    '; coverage ',
    quantity(week.coverage, 'percent'),
  ];
  const value = quantity(week.coachingShare, 'percent');
  if (!benchmarks || week.coachingShare === null) return { label, value, count };
  const note = [`This is ${BAND_WORDS[shareBand(week.coachingShare)]}.`];
  return { label, value, count, note, benchmarks };
}

function figuresOf(measured: readonly WeekTimeShare[], { records }: ReportInput): ReportFigure[] {
  const [first] = measured;
  const latest = measured.at(-1);
  if (!first || !latest) return [];
  const benchmarks = [
    ...benchmarksOf('coaching-share-target'),
    ...ownBenchmarksOf(records, 'coaching-share'),
  ];
  const free: ReportFigure = {
    label: 'To free for the target, a week',
    value: quantity(latest.minutesToFree, 'minutes'),
    note: ['So many minutes more of coaching would reach the lower end of the band in that week.'],
  };
  if (first === latest) return [weekFigure('Coaching share', latest, benchmarks), free];
  return [
    weekFigure('Coaching share, first', first),
    weekFigure('Coaching share, latest', latest, benchmarks),
    free,
  ];
}

function tableOf(weeks: readonly WeekTimeShare[]): ReportTable {
  return {
    caption: 'Recorded time by week and group',
    columns: [
      column('Week of'),
      column('Recorded', true),
      column('Coverage', true),
      column('Coaching share', true),
      ...CATEGORY_GROUPS.map(({ name }) => column(name, true)),
    ],
    rows: weeks.map((week) => ({
      key: week.weekStart,
      cells: [
        week.current ? [{ day: week.weekStart }, ', still running'] : [{ day: week.weekStart }],
        [quantity(week.recordedMinutes, 'minutes')],
        [quantity(week.coverage, 'percent')],
        [quantity(week.coachingShare, 'percent')],
        ...CATEGORY_GROUPS.map(({ key }) => [
          quantity(week.byGroup.find(({ group }) => group === key)?.minutes ?? 0, 'minutes'),
        ]),
      ],
    })),
  };
}

/** Where the time went: the first and the latest measured week, and every week by group. */
export function timeSection(input: ReportInput): ReportSection {
  const { timeWeeks } = input;
  const recorded = timeWeeks.filter(({ recordedMinutes }) => recordedMinutes > 0);
  const measured = recorded.filter(({ coverage }) => (coverage ?? 0) >= MEASURED_FROM);
  const short = recorded.length - measured.length;
  const enough = quantity(MEASURED_FROM, 'percent');
  const none: ReportBlock[] =
    measured.length > 0
      ? [{ kind: 'figures', figures: figuresOf(measured, input) }]
      : [paragraph('No week has at least ', enough, ' of the expected minutes in it, so no share is given.')];
  const thin: ReportBlock[] =
    short > 0
      ? [
          paragraph(
            quantity(short, 'weeks'),
            ' stayed under ',
            enough,
            ' coverage: read their share with care.',
          ),
        ]
      : [];
  const caption = 'Share of recorded time by group, week by week';
  const chart: ReportBlock[] =
    recorded.length > 0
      ? [{ kind: 'chart', chart: 'time-by-group', data: recorded, caption, table: tableOf(recorded) }]
      : [];
  return {
    id: 'time',
    title: 'Where the time went',
    blocks: [...none, ...thin, ...chart, ...rescueLine(input), ...reclaimLines(input)],
  };
}
