import type { OwnBenchmarkMeasure } from '../../domain/benchmark/own-benchmark-terms.ts';
import type { TalkPeriod, TalkPoint } from '../../insights/talk-balance.ts';
import type { RecordsView } from '../../records/records.ts';
import { benchmarksOf, ownBenchmarksOf } from '../report-benchmark.ts';
import {
  column,
  counted,
  type Line,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';
import { shiftLine } from './shift-line.ts';

const NONE: Line = ['–'];

type Row = {
  readonly key: string;
  readonly label: string;
  readonly cell: (period: TalkPeriod) => Line;
};

const ROWS: readonly Row[] = [
  { key: 'conversations', label: 'Conversations', cell: (p) => [quantity(p.conversations, 'count')] },
  { key: 'tallied', label: 'Of these tallied by hand', cell: (p) => [quantity(p.tallied, 'count')] },
  { key: 'acts', label: 'Utterances that tell, ask or reflect', cell: (p) => [quantity(p.acts, 'count')] },
  { key: 'tell', label: 'Telling', cell: (p) => [quantity(p.tellShare, 'percent')] },
  { key: 'ask', label: 'Asking', cell: (p) => [quantity(p.askShare, 'percent')] },
  { key: 'reflect', label: 'Reflecting', cell: (p) => [quantity(p.reflectShare, 'percent')] },
  {
    key: 'ask-ratio',
    label: 'Asks among asks and tells (95% interval)',
    cell: ({ askRatio: { value, low, high } }) =>
      value === null
        ? NONE
        : [
            quantity(value, 'percent'),
            ' (',
            quantity(low, 'percent'),
            ' to ',
            quantity(high, 'percent'),
            ')',
          ],
  },
  {
    key: 'open',
    label: 'Open questions among questions',
    cell: ({ openShare: { value, of } }) =>
      value === null ? NONE : [quantity(value, 'percent'), ' of ', quantity(of, 'count')],
  },
  {
    key: 'reflections',
    label: 'Reflections for each question',
    cell: (p) => [quantity(p.reflectionsPerQuestion, 'ratio')],
  },
  {
    key: 'talk-share',
    label: 'Manager’s share of the words',
    cell: (p) => [quantity(p.talkShare, 'percent')],
  },
];

function comparison(baseline: TalkPeriod, latest: TalkPeriod): ReportTable {
  return {
    caption: 'First two weeks against the last two',
    columns: [column('Measure'), column('First two weeks', true), column('Last two weeks', true)],
    rows: ROWS.map(({ key, label, cell }) => ({ key, cells: [[label], cell(baseline), cell(latest)] })),
  };
}

function weeksTable({ talk }: ReportInput): ReportTable {
  return {
    caption: 'Telling, asking and reflecting by week',
    columns: [
      column('Week of'),
      column('Conversations', true),
      column('Tallied by hand', true),
      column('Utterances', true),
      column('Tell', true),
      column('Ask', true),
      column('Reflect', true),
    ],
    rows: talk.weeks
      .filter(({ conversations }) => conversations > 0)
      .map((week) => ({
        key: week.weekStart,
        cells: [
          [{ day: week.weekStart }],
          [quantity(week.conversations, 'count')],
          [quantity(week.tallied, 'count')],
          [quantity(week.acts, 'count')],
          [quantity(week.tellShare, 'percent')],
          [quantity(week.askShare, 'percent')],
          [quantity(week.reflectShare, 'percent')],
        ],
      })),
  };
}

function figuresOf(latest: TalkPeriod, records: RecordsView): ReportFigure[] {
  const count: Line = [
    ...counted(latest.acts, 'utterance'),
    ' in ',
    ...counted(latest.conversations, 'conversation'),
  ];
  const few: { readonly note?: Line } = latest.few
    ? { note: ['So few that this is an anecdote, not a measure.'] }
    : {};
  const figure = (
    label: string,
    value: number | null,
    benchmark: string,
    measure: OwnBenchmarkMeasure,
  ): ReportFigure => ({
    label,
    value: quantity(value, 'percent'),
    count,
    ...few,
    benchmarks: [...benchmarksOf(benchmark), ...ownBenchmarksOf(records, measure)],
  });
  return [
    figure('Telling, last two weeks', latest.tellShare, 'measured-tell-share', 'tell-share'),
    figure('Asking, last two weeks', latest.askShare, 'measured-ask-share', 'ask-share'),
    figure('Reflecting, last two weeks', latest.reflectShare, 'measured-reflect-share', 'reflect-share'),
    {
      label: 'Manager’s share of the words, last two weeks',
      value: quantity(latest.talkShare, 'percent'),
      count: counted(latest.conversations - latest.tallied, 'conversation'),
      benchmarks: [
        ...benchmarksOf('manager-talk-share-one-to-one'),
        ...ownBenchmarksOf(records, 'talk-share'),
      ],
    },
  ];
}

/** How the manager talks: first two weeks against the last two, and every week. */
export function talkSection(input: ReportInput): ReportSection {
  const { baseline, latest, points } = input.talk;
  const tallied = talliedOf(points);
  if (points.length === 0) {
    const text =
      'No conversation has been read in or tallied yet, so there is nothing to say about telling and asking.';
    return { id: 'talk', title: 'Telling, asking, reflecting', blocks: [paragraph(text)] };
  }
  return {
    id: 'talk',
    title: 'Telling, asking, reflecting',
    blocks: [
      { kind: 'figures', figures: figuresOf(latest, input.records) },
      { kind: 'table', table: comparison(baseline, latest) },
      {
        kind: 'chart',
        chart: 'talk-over-time',
        data: input.talk,
        caption: `Share of telling, asking and reflecting over the plan${tallied > 0 ? '; pale marks were tallied by hand' : ''}`,
        table: weeksTable(input),
      },
      shiftLine(input),
      ...howCounted(points),
    ],
  };
}

/** How much of it a program coded, and how much the manager counted. */
function howCounted(points: readonly TalkPoint[]): ReportBlock[] {
  const sum = (count: 'autoCoded' | 'corrected') => points.reduce((total, point) => total + point[count], 0);
  const tallied = talliedOf(points);
  const read = points.length - tallied;
  const coded = paragraph(
    'The program coded ',
    ...counted(sum('autoCoded'), 'sentence'),
    ' of ',
    ...counted(read, 'conversation'),
    '; ',
    quantity(sum('corrected'), 'count'),
    sum('corrected') === 1 ? ' of them was corrected by hand.' : ' of them were corrected by hand.',
  );
  const byHand = paragraph(
    ...counted(tallied, 'conversation was', 'conversations were'),
    ' tallied by hand as it went on: which questions were open, and how many words were said, isn’t known of it.',
  );
  return [...(read > 0 ? [coded] : []), ...(tallied > 0 ? [byHand] : [])];
}

function talliedOf(points: readonly TalkPoint[]): number {
  return points.filter(({ source }) => source === 'tally').length;
}
