import { z } from 'zod';
import { type Template, templateSchema } from '../../domain/engagement/template.ts';
import { patched } from '../../foundation/patched.ts';
import { defineCommand } from '../command.ts';
import { editRecord } from './edit-record.ts';

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

// A part that is absent stays as it is, so none may have a default here.
const patchSchema = templateSchema
  .omit({ id: true })
  .extend({ benchmarks: templateSchema.shape.benchmarks.unwrap() })
  .partial();

/** Changes parts of a template; a list is one part. */
export const editTemplate = defineCommand({
  payload: z.object({ id: templateSchema.shape.id, patch: patchSchema, was: patchSchema.optional() }),
  describe: ({ id, patch }, records) => {
    const before = records.get('template', id);
    return before ? `Changed ${changedParts(before, patched(before, patch))}` : 'Changed a template';
  },
  reduce: (records, { id, ...edit }) => editRecord(records, 'template', id, edit),
});
