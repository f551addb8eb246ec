import { z } from 'zod';
import { timeCategorySchema } from '../../domain/audit/time-category.ts';
import { succeed } from '../../foundation/outcome.ts';
import { patched } from '../../foundation/patched.ts';
import { startDraft } from '../../records/draft.ts';
import { defineCommand } from '../command.ts';
import { find } from './refusals.ts';

/** Renames a category, moves it to another group, or archives it; its recorded minutes stay. */
export const editCategory = defineCommand({
  payload: z.object({
    id: timeCategorySchema.shape.id,
    patch: timeCategorySchema.pick({ name: true, group: true, archived: true }).partial(),
  }),
  describe: ({ id, patch }, records) =>
    `Changed the category “${patch.name ?? records.get('time-category', id)?.name ?? ''}”`,
  reduce: (records, { id, patch }) => {
    const found = find(records, 'time-category', id);
    if (!found.ok) return found;
    const draft = startDraft(records);
    draft.put('time-category', patched(found.value, patch));
    return succeed(draft.changes());
  },
});
