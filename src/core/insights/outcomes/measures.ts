import {
  BUILT_IN_MEASURES,
  builtInMeasure,
  type OutcomeKind,
} from '../../domain/outcome/built-in-measures.ts';
import type { OutcomeMeasure } from '../../domain/outcome/outcome-measure.ts';
import type { RecordsView } from '../../records/records.ts';

/** All measures: those that every team knows, then the user's own in their order. */
export function outcomeMeasures(records: RecordsView): OutcomeKind[] {
  const own = [...records.all('outcome-measure')].sort((a, b) => a.order - b.order);
  return [...BUILT_IN_MEASURES, ...own.map(ownKind)];
}

/** The measure with an id; undefined when it was removed. */
export function measureWithId(records: RecordsView, id: string): OutcomeKind | undefined {
  const own = records.get('outcome-measure', id);
  return builtInMeasure(id) ?? (own && ownKind(own));
}

function ownKind(measure: OutcomeMeasure): OutcomeKind {
  return { ...measure, hint: '', counts: null, pooled: false };
}

/** Whether a change of so much is for the better; null when nothing changed. `isBetter(-3, 'lower')` is true. */
export function isBetter(change: number, better: OutcomeKind['better']): boolean | null {
  if (change === 0) return null;
  return change > 0 === (better === 'higher');
}
