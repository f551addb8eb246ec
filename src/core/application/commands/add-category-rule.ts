import { savedRuleSchema } from '../../domain/audit/calendar-settings.ts';
import { succeed } from '../../foundation/outcome.ts';
import { rulesInOrder } from '../../insights/calendar/rules-in-order.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/**
 * Adds a rule before all others, so that it holds at once. A rule on the same
 * thing gives way to it.
 */
export const addCategoryRule = defineCommand({
  payload: savedRuleSchema.omit({ order: true }),
  describe: ({ label, categoryId }, records) =>
    `Made a rule: “${label}” is ${records.get('time-category', categoryId)?.name ?? 'another category'}`,
  reduce: (records, payload) => {
    const category = find(records, 'time-category', payload.categoryId);
    if (!category.ok) return category;
    const draft = startDraft(records);
    const isSame = ({ on, value }: { on: string; value: string }) =>
      on === payload.on && value.toLowerCase() === payload.value.toLowerCase();
    const others = rulesInOrder(records).filter((rule) => rule.id !== payload.id);
    for (const rule of others.filter(isSame)) draft.remove('category-rule', rule.id);
    const kept = others.filter((rule) => !isSame(rule));
    const rule = { ...payload, order: (kept[0]?.order ?? 1) - 1 };
    draft.put('category-rule', rule);
    return succeed(draft.changes());
  },
});
