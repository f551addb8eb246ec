import type { Day } from '../../domain/calendar/day.ts';
import type { Template } from '../../domain/engagement/template.ts';
import type { Draft } from '../../records/draft.ts';
import type { RecordsView } from '../../records/records.ts';
import { bringTemplate, templateRecordId } from './bring-template.ts';
import { CATEGORY_TEMPLATE } from './category-template.ts';
import { milestonesFromTemplate, UNTOUCHED } from './milestones-from-template.ts';

/**
 * Puts what a plan begins with into it: the built-in milestones and categories, or those of a template with its
 * questions, benchmarks and words for reports. They are copies: the plan is whole by itself, whatever becomes of the template.
 */
export function putTemplate(draft: Draft, records: RecordsView, template: Template | null, today: Day): void {
  const milestones = template?.milestones ?? [];
  if (milestones.length === 0) for (const each of milestonesFromTemplate()) draft.put('milestone', each);
  for (const [order, milestone] of milestones.entries()) {
    draft.put('milestone', {
      ...milestone,
      ...UNTOUCHED,
      id: idOf(milestone.templateKey, order, milestones),
      order,
    });
  }
  const categories = template?.categories ?? [];
  if (categories.length === 0) for (const each of CATEGORY_TEMPLATE) draft.put('time-category', each);
  for (const [order, category] of categories.entries()) {
    draft.put('time-category', { ...category, order, archived: false });
  }
  // The question bank shows the latest first: so the first of the template is the first there too.
  for (const [order, question] of [...(template?.questions ?? []).entries()].reverse()) {
    draft.put('question', {
      ...question,
      id: templateRecordId(order),
      source: 'own',
      fromConversationId: null,
      answerWords: null,
      addedOn: today,
    });
  }
  if (template) bringTemplate(draft, records, template, { benchmarks: true, words: true });
}

/** Built-in milestones keep their key for an id, as in every plan; one that stands there twice keeps it once. */
function idOf(key: string | null, order: number, all: Template['milestones']): string {
  const isFirst = key !== null && all.findIndex(({ templateKey }) => templateKey === key) === order;
  return isFirst && key !== '' && key.length <= 200 ? key : templateRecordId(order);
}
