import { z } from 'zod';
import { outcomeMeasureSchema } from '../../domain/outcome/outcome-measure.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes what a measure is called and which way is better. Its kind of unit stays: the figures were entered in it. */
export const editOutcomeMeasure = defineCommand({
  payload: z.object({
    id: idSchema,
    patch: outcomeMeasureSchema.pick({ name: true, unitWord: true, better: true }).partial(),
  }),
  describe: ({ id }, records) =>
    `Changed the measure “${records.get('outcome-measure', id)?.name ?? 'of results'}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'outcome-measure', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('outcome-measure', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
