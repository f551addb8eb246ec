import { z } from 'zod';
import { succeed } from '../../foundation/outcome.ts';
import { idSchema } from '../../foundation/schema.ts';
import { rulesInOrder } from '../../insights/calendar/rules-in-order.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Moves a rule in the order in which rules are asked: `position` counts from 0 among the others. */
export const moveCategoryRule = defineCommand({
  payload: z.object({ id: idSchema, position: z.int().min(0).max(10_000) }),
  describe: ({ id }, records) => `Moved the rule “${records.get('category-rule', id)?.label ?? ''}”`,
  reduce: (records, { id, position }) => {
    const found = find(records, 'category-rule', id);
    if (!found.ok) return found;
    const rules = rulesInOrder(records).filter((rule) => rule.id !== id);
    rules.splice(position, 0, found.value);
    const ordered = rules.map((rule, order) => ({ ...rule, order }));
    const draft = startDraft(records);
    for (const rule of ordered) draft.put('category-rule', rule);
    return succeed(draft.changes());
  },
});
