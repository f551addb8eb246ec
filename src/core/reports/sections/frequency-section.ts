import { benchmarksOf, ownBenchmarksOf } from '../report-benchmark.ts';
import {
  column,
  counted,
  type Line,
  own,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
  repName,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

function figuresOf({ frequency, records }: ReportInput): ReportFigure[] {
  const { sessionsTotal, minutesTotal, rhythmKept } = frequency;
  return [
    {
      label: 'Coaching sessions',
      value: quantity(sessionsTotal, 'count'),
      count: [quantity(minutesTotal, 'minutes'), ' in all'],
      benchmarks: benchmarksOf('frequency-weekly'),
    },
    {
      label: 'Rhythm kept',
      value: quantity(rhythmKept.value, 'percent'),
      count: [
        quantity(rhythmKept.kept, 'count'),
        ' of ',
        ...counted(rhythmKept.of, 'week', 'weeks'),
        ', counted rep by rep',
      ],
      note: ['A week counts for each rep who had a session planned in it; excused weeks do not count.'],
      benchmarks: [...benchmarksOf('consistency-over-duration'), ...ownBenchmarksOf(records, 'rhythm-kept')],
    },
  ];
}

function weeksTable({ frequencyWeeks }: ReportInput): ReportTable {
  return {
    caption: 'Sessions by week',
    columns: [
      column('Week of'),
      column('Sessions', true),
      column('Planned with reps', true),
      column('Of these held', true),
      column('Minutes', true),
      column('Remark'),
    ],
    rows: frequencyWeeks.map((week) => ({
      key: week.weekStart,
      cells: [
        [{ day: week.weekStart }],
        [quantity(week.sessions, 'count')],
        [quantity(week.planned, 'count')],
        [quantity(week.plannedHeld, 'count')],
        [quantity(week.minutes, 'minutes')],
        [week.excused ? 'excused' : week.current ? 'still running' : ''],
      ],
    })),
  };
}

function repsTable({ frequency, records }: ReportInput): ReportTable {
  const lastDay = (day: (typeof frequency.reps)[number]['lastDay']): Line => (day ? [{ day }] : ['never']);
  return {
    caption: 'Coaching by rep',
    columns: [
      column('Rep'),
      column('Sessions', true),
      column('Latest'),
      column('Longest gap', true),
      column('Rhythm kept', true),
      column('Weeks', true),
    ],
    rows: frequency.reps.map((rep) => {
      const record = records.get('rep', rep.repId);
      return {
        key: rep.repId,
        cells: [
          record ? [repName(record), ...(record.status === 'left' ? [' (left)'] : [])] : [''],
          [quantity(rep.sessions, 'count')],
          lastDay(rep.lastDay),
          [quantity(rep.longestGap, 'days')],
          [quantity(rep.rhythmKept.value, 'percent')],
          [quantity(rep.rhythmKept.kept, 'count'), ' of ', quantity(rep.rhythmKept.of, 'count')],
        ],
      };
    }),
  };
}

function excusedWeeks({ records, asOf }: ReportInput): ReportBlock[] {
  const weeks = records.all('excused-week').filter(({ weekStart }) => weekStart <= asOf);
  if (weeks.length === 0) return [];
  return [
    paragraph('Excused weeks:'),
    {
      kind: 'list',
      items: [...weeks]
        .sort((a, b) => (a.weekStart < b.weekStart ? -1 : 1))
        .map(({ weekStart, reason, shiftsPlan }): Line => {
          const shift = shiftsPlan ? ' (the plan paused)' : '';
          return ['Week of ', { day: weekStart }, ': ', own(reason, 'excused'), shift];
        }),
    },
  ];
}

/** How often coaching happened, by week and by rep, against the rhythm planned. */
export function frequencySection(input: ReportInput): ReportSection {
  const { frequency } = input;
  return {
    id: 'frequency',
    title: 'How often coaching happened',
    blocks: [
      { kind: 'figures', figures: figuresOf(input) },
      {
        kind: 'chart',
        chart: 'sessions-per-week',
        data: input.frequencyWeeks,
        caption: 'Coaching sessions a week against the planned rhythm',
        table: weeksTable(input),
      },
      ...(frequency.reps.length > 0
        ? [{ kind: 'table', people: frequency.reps.length, table: repsTable(input) } as const]
        : []),
      ...excusedWeeks(input),
    ],
  };
}
