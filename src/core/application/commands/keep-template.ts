import { type Template, templateSchema } from '../../domain/engagement/template.ts';
import { succeed } from '../../foundation/outcome.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';

const PART_NAMES: Readonly<Record<Exclude<keyof Template, 'id'>, string>> = {
  name: 'the name',
  milestones: 'the milestones',
  categories: 'the categories',
  questions: 'the questions',
  benchmarks: 'the benchmarks',
  introduction: 'the words for reports',
  conclusions: 'the words for reports',
};

/** What differs between two templates, for the history: `the milestones of the template Services`. */
function changedParts(before: Template, after: Template): string {
  const parts = Object.keys(PART_NAMES) as (keyof typeof PART_NAMES)[];
  const names = new Set(
    parts
      .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
      .map((part) => PART_NAMES[part]),
  );
  const [only] = names;
  return names.size === 1 ? `${only} of the template ${before.name}` : `the template ${before.name}`;
}

/** Keeps a template, or changes the one with its id. */
export const keepTemplate = defineCommand({
  payload: templateSchema,
  describe: (template, records) => {
    const before = records.get('template', template.id);
    return before ? `Changed ${changedParts(before, template)}` : `Kept the template ${template.name}`;
  },
  reduce: (records, template) => {
    const draft = startDraft(records);
    draft.put('template', template);
    return succeed(draft.changes());
  },
});
