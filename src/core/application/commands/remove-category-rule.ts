import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Removes a rule; what was filed by it stays. */
export const removeCategoryRule = defineCommand({
  payload: z.object({ id: idSchema }),
  describe: ({ id }, records) => `Removed the rule “${records.get('category-rule', id)?.label ?? ''}”`,
  reduce: (records, { id }) => {
    const found = find(records, 'category-rule', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.remove('category-rule', id);
    return succeed(draft.changes());
  },
});
