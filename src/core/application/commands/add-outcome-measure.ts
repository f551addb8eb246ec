import { outcomeMeasureSchema } from '../../domain/outcome/outcome-measure.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

/** Adds a measure of the user's own. */
export const addOutcomeMeasure = defineCommand({
  payload: outcomeMeasureSchema,
  describe: ({ name }) => `Added the measure “${name}”`,
  reduce: (records, measure) => {
    const draft = startDraft(records);
    draft.put('outcome-measure', measure);
    return succeed(draft.changes());
  },
});
