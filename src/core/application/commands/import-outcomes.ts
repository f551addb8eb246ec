import { z } from 'zod';
import { importTermSchema } from '../../domain/outcome/import-term.ts';
import { outcomeMeasureSchema } from '../../domain/outcome/outcome-measure.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { draftOutcomes, outcomeChangesSchema, refusalOfChanges } from './outcome-changes.ts';
import { firstRefusal } from './refusals.ts';

/**
 * Takes a table's figures in, all of them or none, with the measures that it brings and what its words meant. Figures of a
 * period that is there already are replaced; which ones to bring is decided before, in the preview.
 */
export const importOutcomes = defineCommand({
  payload: z.object({
    changes: outcomeChangesSchema,
    measures: z.array(outcomeMeasureSchema).max(50),
    terms: z.array(importTermSchema).max(2000),
  }),
  describe: ({ changes }) =>
    changes.length === 1 ? 'Took one figure from a table' : `Took ${changes.length} figures from a table`,
  reduce: (records, { changes, measures, terms }, { today }) => {
    const refusal = firstRefusal(refusalOfChanges(records, changes, { today, making: measures }));
    if (refusal) return refusal;
    const draft = startDraft(records);
    for (const measure of measures) draft.put('outcome-measure', measure);
    for (const term of terms) draft.put('import-term', term);
    draftOutcomes(draft, changes, 'file');
    return succeed(draft.changes());
  },
});
