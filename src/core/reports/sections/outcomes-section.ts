import { OWN_BENCHMARK_MEASURES } from '../../domain/benchmark/own-benchmark-terms.ts';
import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import type { OutcomePoint, OutcomeSpan } from '../../insights/outcomes/outcome-series.ts';
import type { OutcomeStory } from '../../insights/outcomes/outcome-story.ts';
import { UNITS_OF_CHANGES, type Unit } from '../../insights/quantity.ts';
import type { RecordsView } from '../../records/records.ts';
import { ownBenchmarksOf } from '../report-benchmark.ts';
import {
  column,
  counted,
  type Line,
  listed,
  paragraph,
  quantity,
  type ReportBlock,
  type ReportFigure,
  type ReportSection,
  type ReportTable,
} from '../report-document.ts';
import type { ReportInput } from '../report-input.ts';

const NONE: Line = ['–'];

/** The unit in which a measure's values are written, and in which its changes are. */
export function unitsOf({ unit }: OutcomeKind): { readonly value: Unit; readonly change: Unit } {
  const value = unit === 'percent' || unit === 'days' ? unit : 'count';
  return { value, change: UNITS_OF_CHANGES[value] };
}

/** A measure's name with the word for what it counts. */
export function measureName({ name, unitWord }: OutcomeKind): string {
  return unitWord === '' ? name : `${name} (${unitWord})`;
}

function countOf(count: number | null, { counts }: OutcomeKind): Line {
  if (count === null) return [];
  if (counts === null) return [', n = ', quantity(count, 'count')];
  return [', ', ...counted(count, counts, counts === 'person' ? 'people' : `${counts}s`)];
}

/** From when to when a value is, and on what count it rests. */
export function spanLine({ from, to, count }: OutcomeSpan | OutcomePoint, measure: OutcomeKind): Line {
  return [{ day: from }, ' to ', { day: to }, ...countOf(count, measure)];
}

/** How many reps the figures of a series were made of at least; undefined where all of them were entered for the team. */
function peopleBehind({ series }: OutcomeStory): number | undefined {
  const pooled = series.points.flatMap(({ reps }) => reps ?? []);
  return pooled.length > 0 ? Math.min(...pooled) : undefined;
}

function figureOf(story: OutcomeStory, records: RecordsView): ReportFigure {
  const { measure, series } = story;
  const known = OWN_BENCHMARK_MEASURES.find((each) => each === measure.id);
  const { latest, baseline, change } = series;
  const units = unitsOf(measure);
  const people = peopleBehind(story);
  const before: Line =
    baseline && change !== null
      ? [
          '; ',
          quantity(change, units.change),
          ' against ',
          quantity(baseline.value, units.value),
          ', ',
          ...spanLine(baseline, measure),
        ]
      : [];
  return {
    label: measureName(measure),
    value: quantity(latest?.value ?? null, units.value),
    count: latest ? [...spanLine(latest, measure), ...before] : ['No period is over yet.'],
    ...(latest?.few ? { note: ['So few that this is an anecdote, not a measure.'] } : {}),
    ...(people === undefined ? {} : { people }),
    ...(known ? { benchmarks: ownBenchmarksOf(records, known) } : {}),
  };
}

function remarkOf({ open, few, reps }: OutcomePoint): Line {
  return listed([
    ...(reps === null ? [] : [['of ', ...counted(reps, 'rep')]]),
    ...(few ? [['too few to judge']] : []),
    ...(open ? [['still running']] : []),
  ]);
}

/** So many periods are shown at most: a year of months, and the one before it. */
const LATEST_PERIODS = 13;

function periodsTable(measure: OutcomeKind, shown: readonly OutcomePoint[]): ReportTable {
  const { value } = unitsOf(measure);
  return {
    caption: `${measureName(measure)} by period`,
    columns: [column('From'), column('To'), column('Value', true), column('Count', true), column('Remark')],
    rows: shown.map((point) => ({
      key: `${point.from} ${point.to}`,
      cells: [
        [{ day: point.from }],
        [{ day: point.to }],
        [quantity(point.value, value)],
        point.count === null ? NONE : [quantity(point.count, 'count')],
        remarkOf(point),
      ],
    })),
  };
}

/** The periods before the plan belong to the picture: without them there is nothing to see a change from. */
function chartOf(story: OutcomeStory): ReportBlock[] {
  const shown = story.series.points.slice(-LATEST_PERIODS);
  if (shown.length < 2) return [];
  const people = peopleBehind(story);
  return [
    {
      kind: 'chart',
      chart: 'outcome',
      data: { ...story.series, points: shown },
      caption: measureName(story.measure),
      table: periodsTable(story.measure, shown),
      ...(people === undefined ? {} : { people }),
    },
  ];
}

/** The team's results: each measure that has figures, latest against baseline, and over time. */
export function outcomesSection({ outcomes, records }: ReportInput): ReportSection {
  const title = 'Results of the team';
  if (outcomes.length === 0) {
    return { id: 'outcomes', title, blocks: [paragraph('No results have been entered yet.')] };
  }
  return {
    id: 'outcomes',
    title,
    blocks: [
      { kind: 'figures', figures: outcomes.map((story) => figureOf(story, records)) },
      ...outcomes.flatMap(chartOf),
      paragraph(
        'The baseline is what was over before the plan began, the last three periods at most. Coaching and results moved in the same weeks; which moved which, these figures can’t say.',
      ),
    ],
  };
}
