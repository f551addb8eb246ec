import { z } from 'zod';
import { savedRuleSchema } from '../../domain/audit/calendar-settings.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { idSchema } from '../../foundation/schema.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Changes what a rule looks for or where it files. */
export const editCategoryRule = defineCommand({
  payload: z.object({
    id: idSchema,
    patch: savedRuleSchema.pick({ value: true, label: true, categoryId: true }).partial(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the rule “${patch.label ?? records.get('category-rule', id)?.label ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'category-rule', id);
    if (!found.ok) return found;
    const rule = patched(found.value, patch);
    const category = find(records, 'time-category', rule.categoryId);
    if (!category.ok) return category;
    const draft = startDraft(records);
    draft.put('category-rule', rule);
    return succeed(draft.changes());
  },
});
