import { outcomeMeasures } from '../../../insights/outcomes/measures.ts';
import { column, compareDays, type PlanTable, repNames } from '../plan-table.ts';

const UNIT_WORDS = { percent: '%', days: 'days' } as const;

/** A row a figure: of which measure, whose, of which period, with its unit and what it rests on. Own measures are there too. */
export const OUTCOMES_TABLE: PlanTable = {
  kind: 'outcomes',
  title: 'Outcomes',
  columns: [
    column('Measure', 'text'),
    column('Rep', 'text'),
    column('From', 'day'),
    column('To', 'day'),
    column('Value', 'figure'),
    column('Unit', 'text'),
    column('Count', 'whole'),
    column('Better is', 'text'),
    column('Entered by', 'text'),
  ],
  rowsOf: (records) => {
    const measures = outcomeMeasures(records);
    const place = new Map(measures.map(({ id }, at) => [id, at]));
    return [...records.all('outcome-figure')]
      .sort(
        (a, b) =>
          (place.get(a.measureId) ?? measures.length) - (place.get(b.measureId) ?? measures.length) ||
          compareDays(a.from, b.from),
      )
      .map((figure) => {
        const measure = measures.find(({ id }) => id === figure.measureId);
        const unit = measure?.unit ?? 'number';
        return [
          measure?.name ?? 'A measure that was removed',
          figure.repId === null ? 'Team' : repNames(records, [figure.repId]),
          figure.from,
          figure.to,
          { value: figure.value, unit },
          unit === 'number' ? (measure?.unitWord ?? '') : UNIT_WORDS[unit],
          figure.count,
          measure?.better ?? null,
          figure.source === 'hand' ? 'Hand' : 'File',
        ];
      });
  },
};
