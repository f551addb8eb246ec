import { addDays, type Day } from '../../domain/calendar/day.ts';
import { BUILT_IN_MEASURES, type OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import type { RecordsView } from '../../records/records.ts';
import { measureWithId, outcomeMeasures } from './measures.ts';
import { type OutcomePoint, outcomeSeries } from './outcome-series.ts';

/** A measure that got worse for a rep `periods` times in a row: from the first of those figures to the last. */
export type FallingOutcome = {
  readonly repId: string;
  readonly measureId: string;
  readonly first: OutcomePoint;
  readonly last: OutcomePoint;
  readonly periods: number;
};

/** So many times in a row worse than the one before is worth a word: three figures. Our own choice; no proof of anything. */
export const FALLS = 2;

/** Figures older than this say nothing of what to do next: a quarter and its closing. */
const RECENT_DAYS = 100;

/**
 * What has been getting worse for a rep, the longest fall first; null when nothing has. Few deals make figures jump, so
 * points that are too few to judge are passed over.
 *
 * @example
 * // By hand: quota Jan .90, Feb .85, Mar .70, today 6 April: twice in a row worse, from .90 to .70.
 * fallingOutcome(records, toDay('2026-04-06'), 'ana') // { measureId: 'quota-attainment', periods: 2, … }
 */
export function fallingOutcome(records: RecordsView, today: Day, repId: string): FallingOutcome | null {
  const [longest] = outcomeMeasures(records)
    .filter(({ of }) => of === 'rep')
    .flatMap((measure) => fallOfMeasure(records, today, { measure, repId }) ?? [])
    .sort((a, b) => b.periods - a.periods);
  return longest ?? null;
}

/** {@link fallingOutcome} for one measure alone; null when it has not been getting worse. */
export function fallOfMeasure(
  records: RecordsView,
  today: Day,
  { measure, repId }: { readonly measure: OutcomeKind; readonly repId: string },
): FallingOutcome | null {
  const points = outcomeSeries(records, today, { measure, repId }).judged.filter(({ few }) => !few);
  const sign = measure.better === 'higher' ? 1 : -1;
  let from = points.length - 1;
  while (from > 0 && sign * (points[from]?.value ?? 0) < sign * (points[from - 1]?.value ?? 0)) from -= 1;
  const first = points[from];
  const last = points.at(-1);
  const periods = points.length - 1 - from;
  if (!first || !last || periods < FALLS || addDays(last.to, RECENT_DAYS) < today) return null;
  return { repId, measureId: measure.id, first, last, periods };
}

/** The measure that screens open with: the first that has a figure, else the first. */
export function openingMeasure(records: RecordsView): OutcomeKind {
  const used = new Set(records.all('outcome-figure').map(({ measureId }) => measureId));
  const first = BUILT_IN_MEASURES[0] as OutcomeKind;
  const found = outcomeMeasures(records).find(({ id }) => used.has(id));
  return (found && measureWithId(records, found.id)) ?? first;
}
