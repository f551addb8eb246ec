import { z } from 'zod';
import type { Day } from '../../domain/calendar/day.ts';
import { builtInMeasure } from '../../domain/outcome/built-in-measures.ts';
import { type OutcomeChange, outcomeFigureSchema, outcomeIdOf } from '../../domain/outcome/outcome-figure.ts';
import { MOST_OUTCOMES } from '../../domain/outcome/outcome-units.ts';
import type { Problem } from '../../foundation/outcome.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { unknownRep } from './refusals.ts';

/** Figures to set, or to take away where the value is null. */
export const outcomeChangesSchema = z
  .array(
    outcomeFigureSchema
      .pick({ measureId: true, repId: true, from: true, to: true, count: true })
      .extend({ value: outcomeFigureSchema.shape.value.nullable() }),
  )
  .max(MOST_OUTCOMES);

/** Why one of the figures can't be kept; null when all can. Measures that a command makes itself are known as well. */
export function refusalOfChanges(
  records: RecordsView,
  changes: readonly OutcomeChange[],
  { today, making = [] }: { readonly today: Day; readonly making?: readonly { readonly id: string }[] },
): Problem | null {
  const made = new Set(making.map(({ id }) => id));
  for (const { measureId, from, to } of changes) {
    if (!builtInMeasure(measureId) && !made.has(measureId) && !records.get('outcome-measure', measureId)) {
      return {
        code: 'measure-not-found',
        message: 'One of the measures is no longer there.',
        remedy: 'Choose another measure, or undo its removal.',
        field: 'measureId',
      };
    }
    if (from > to || from > today) {
      return {
        code: from > to ? 'ends-before-it-begins' : 'period-in-future',
        message:
          from > to
            ? `The period from ${from} ends before it begins, on ${to}.`
            : `The period from ${from} has not begun yet.`,
        remedy: 'Correct the dates of the period.',
        field: 'from',
      };
    }
  }
  return unknownRep(records, [...new Set(changes.flatMap(({ repId }) => repId ?? []))]);
}

/** Sets the figures in a draft; of two for the same place the later one stands. */
export function draftOutcomes(
  draft: Draft,
  changes: readonly OutcomeChange[],
  source: 'hand' | 'file',
): void {
  for (const { value, ...place } of changes) {
    const id = outcomeIdOf(place);
    if (value === null) draft.remove('outcome-figure', id);
    else draft.put('outcome-figure', { ...place, id, value, source });
  }
}
