import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a measure of the user's own, with its figures. */
export const removeOutcomeMeasure = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) =>
    `Removed the measure “${records.get('outcome-measure', id)?.name ?? 'of results'}” with its figures`,
  reduce: (records, { id }) => {
    const found = find(records, 'outcome-measure', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('outcome-measure', id);
    for (const outcome of records.all('outcome-figure')) {
      if (outcome.measureId === id) draft.remove('outcome-figure', outcome.id);
    }
    return succeed(draft.changes());
  },
});
