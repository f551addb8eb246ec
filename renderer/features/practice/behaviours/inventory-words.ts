import { BEHAVIOURS } from '../../../../src/core/content/behaviours.ts';
import type { BehaviourKey } from '../../../../src/core/domain/behaviour/behaviour-key.ts';
import { type Day, daysBetween } from '../../../../src/core/domain/calendar/day.ts';
import type {
  BehaviourInventory,
  RatedBehaviour,
} from '../../../../src/core/insights/behaviour-inventory.ts';
import type { RatingSummary } from '../../../../src/core/insights/survey-answers.ts';
import type { TableContent } from '../../../charts/ChartTable.tsx';
import type { RatingMark, RatingRow } from '../../../charts/RatingPlot.tsx';
import { formatDay } from '../../../format/days.ts';
import { formatDecimal, NO_VALUE } from '../../../format/numbers.ts';

/** From this distance on a gap is spoken of: a point and a half of seven. Our own choice; less is within how people differ. */
const NOTABLE_GAP = 1.5;

/** The name of a behaviour. */
export function behaviourName(key: BehaviourKey): string {
  return BEHAVIOURS.find((behaviour) => behaviour.key === key)?.name ?? key;
}

/** When something was done against when it was due: `on 4 Mar, 3 days late`. Within a week is on time. */
export function doneWords(day: Day, due: Day): string {
  const days = daysBetween(due, day);
  if (days > 7) return `${formatDay(day)}, ${days} days late`;
  if (days < -7) return `${formatDay(day)}, ${-days} days early`;
  return formatDay(day);
}

/** A mean with its count: `3.4 of 5 (2 to 5)`. */
export function summaryWords(summary: RatingSummary | null): string {
  if (!summary) return NO_VALUE;
  const { mean, n, low, high } = summary;
  const spread = n > 1 ? `, from ${low} to ${high}` : '';
  return `${formatDecimal(mean)} (n = ${n}${spread})`;
}

function marksOf({ self, consultants, reps }: RatedBehaviour): RatingMark[] {
  const others = (rater: 'consultants' | 'reps', summary: RatingSummary | null): RatingMark[] =>
    summary
      ? [
          {
            rater,
            value: summary.mean,
            low: summary.low,
            high: summary.high,
            words: `${rater === 'reps' ? 'Reps' : 'Consultant'} ${summaryWords(summary)}`,
          },
        ]
      : [];
  return [
    ...(self === null
      ? []
      : [{ rater: 'self' as const, value: self, low: self, high: self, words: `You ${self}` }]),
    ...others('consultants', consultants),
    ...others('reps', reps),
  ];
}

/** The rows of a behaviour's plot: all days of rating. */
export function rowsOf({ rated }: BehaviourInventory, behaviour: BehaviourKey): RatingRow[] {
  return rated
    .filter((each) => each.behaviour === behaviour)
    .map((each) => ({ key: String(each.stage), label: `Day ${each.stage}`, marks: marksOf(each) }));
}

function isRated({ self, consultants, reps }: RatedBehaviour): boolean {
  return self !== null || consultants !== null || reps !== null;
}

/** The chart as a table: a row for each behaviour and day on which somebody rated it. */
export function inventoryTable({ rated }: BehaviourInventory): TableContent {
  const gap = (value: number | null) =>
    value === null ? NO_VALUE : `${value > 0 ? '+' : ''}${formatDecimal(value)}`;
  return {
    columns: [
      { title: 'Behaviour and day' },
      { title: 'You', numeric: true },
      { title: 'Consultant', numeric: true },
      { title: 'Reps', numeric: true },
      { title: 'You less reps', numeric: true },
    ],
    rows: BEHAVIOURS.flatMap(({ key, name }) =>
      rated
        .filter((each) => each.behaviour === key && isRated(each))
        .map((each) => ({
          key: `${key} ${each.stage}`,
          cells: [
            `${name}, day ${each.stage}`,
            each.self === null ? NO_VALUE : String(each.self),
            summaryWords(each.consultants),
            summaryWords(each.reps),
            gap(each.gapToReps),
          ],
        })),
    ),
  };
}

/** What can be said of a behaviour's gap, and whether it is one's own rating that is the higher. */
export type GapNote = {
  readonly behaviour: BehaviourKey;
  readonly words: string;
  readonly direction: 'higher' | 'lower' | 'close';
};

function gapNote(rated: RatedBehaviour): GapNote[] {
  const { self, reps, consultants, gapToReps, gapToConsultants } = rated;
  const gap = gapToReps ?? gapToConsultants;
  const others = gapToReps === null ? consultants : reps;
  if (self === null || gap === null || !others) return [];
  const whom = gapToReps === null ? 'the consultant' : `${others.n} reps`;
  const measured = `You ${self}, ${whom} ${formatDecimal(others.mean)}`;
  const direction = Math.abs(gap) < NOTABLE_GAP ? 'close' : gap > 0 ? 'higher' : 'lower';
  const words = {
    higher: `${measured}. They see less of it than you do. Ask what they would have to see more of.`,
    lower: `${measured}. They see more of it than you do. Ask what they noticed; you may keep doing it on purpose.`,
    close: `${measured}. You see it much alike.`,
  }[direction];
  return [{ behaviour: rated.behaviour, words, direction }];
}

/** What can be said of the latest day on which one's own rating and others' can be held against each other. */
export function gapNotes({ rated }: BehaviourInventory): {
  readonly stage: RatedBehaviour['stage'];
  readonly notes: readonly GapNote[];
} | null {
  const latest = rated.findLast((each) => gapNote(each).length > 0);
  if (!latest) return null;
  const notes = rated.filter(({ stage }) => stage === latest.stage).flatMap(gapNote);
  const order = { higher: 0, lower: 1, close: 2 };
  return { stage: latest.stage, notes: [...notes].sort((a, b) => order[a.direction] - order[b.direction]) };
}

/** What the chart shows, for those who don't see it. */
export function inventoryAlternative(inventory: BehaviourInventory): string {
  const found = gapNotes(inventory);
  if (!found) return 'Ratings of the four behaviours, day by day. Nothing can be compared yet.';
  return `Day ${found.stage}: ${found.notes.map(({ behaviour, words }) => `${behaviourName(behaviour)}: ${words}`).join(' ')}`;
}
