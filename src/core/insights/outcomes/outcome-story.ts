import type { Day } from '../../domain/calendar/day.ts';
import type { OutcomeKind } from '../../domain/outcome/built-in-measures.ts';
import type { Period } from '../../domain/outcome/periods.ts';
import type { RecordsView } from '../../records/records.ts';
import { outcomeMeasures } from './measures.ts';
import { type OutcomePoint, type OutcomeSeries, outcomeSeries } from './outcome-series.ts';

/** A measure of the team at the end of a period: `shown` are its points that end in the period. */
export type OutcomeStory = {
  readonly measure: OutcomeKind;
  readonly series: OutcomeSeries;
  readonly shown: readonly OutcomePoint[];
};

/** The measures that have figures, for the team, as they were at the end of a period. */
export function measuresOf(records: RecordsView, asOf: Day, { from }: Period): OutcomeStory[] {
  const used = new Set(records.all('outcome-figure').map(({ measureId }) => measureId));
  return outcomeMeasures(records)
    .filter(({ id }) => used.has(id))
    .map((measure) => {
      const series = outcomeSeries(records, asOf, { measure, repId: null });
      return { measure, series, shown: series.points.filter(({ to }) => to >= from) };
    })
    .filter(({ series }) => series.points.length > 0);
}
